package dev.stoa.catalog.warehouse;

import java.math.BigDecimal;

/** A point on the map, in degrees. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    private static final double RADIUS_OF_EARTH = 6_371_000;
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    public boolean isOnEarth() {
        return latitude.abs().compareTo(POLE) <= 0 && longitude.abs().compareTo(DATE_LINE) <= 0;
    }

    /** As the crow flies. */
    public int metersTo(Coordinates other) {
        double north = Math.toRadians(latitude.doubleValue());
        double otherNorth = Math.toRadians(other.latitude.doubleValue());
        double apart =
                Math.toRadians(other.longitude.doubleValue())
                        - Math.toRadians(longitude.doubleValue());
        double half =
                square(Math.sin((otherNorth - north) / 2))
                        + Math.cos(north) * Math.cos(otherNorth) * square(Math.sin(apart / 2));
        return (int) Math.round(2 * RADIUS_OF_EARTH * Math.asin(Math.min(1, Math.sqrt(half))));
    }

    private static double square(double value) {
        return value * value;
    }
}
