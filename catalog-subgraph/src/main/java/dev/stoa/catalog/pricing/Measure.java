package dev.stoa.catalog.pricing;

import java.math.BigDecimal;

/** An amount of something, such as 250 g. */
public record Measure(BigDecimal amount, Unit unit) {

    /** What is measured. */
    enum Kind {
        WEIGHT,
        VOLUME,
        LENGTH,
        AREA,
        COUNT
    }

    /** Units of measure, each with what it comes to in the unit prices are told for by default. */
    public enum Unit {
        MILLIGRAM(Kind.WEIGHT, "0.000001"),
        GRAM(Kind.WEIGHT, "0.001"),
        KILOGRAM(Kind.WEIGHT, "1"),
        MILLILITRE(Kind.VOLUME, "0.001"),
        CENTILITRE(Kind.VOLUME, "0.01"),
        LITRE(Kind.VOLUME, "1"),
        CENTIMETRE(Kind.LENGTH, "0.01"),
        METRE(Kind.LENGTH, "1"),
        SQUARE_METRE(Kind.AREA, "1"),
        PIECE(Kind.COUNT, "1");

        private final Kind kind;
        private final BigDecimal inDefault;

        Unit(Kind kind, String inDefault) {
            this.kind = kind;
            this.inDefault = new BigDecimal(inDefault);
        }

        /** The unit of the same kind that prices are told for by default. */
        private Unit byDefault() {
            return switch (kind) {
                case WEIGHT -> KILOGRAM;
                case VOLUME -> LITRE;
                case LENGTH -> METRE;
                case AREA -> SQUARE_METRE;
                case COUNT -> PIECE;
            };
        }
    }

    public Measure {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("amount: " + amount + " (expected: positive)");
        }
        amount = amount.stripTrailingZeros();
    }

    /** One of the unit that prices are told for by default. */
    public Measure byDefault() {
        return new Measure(BigDecimal.ONE, unit.byDefault());
    }

    public boolean isComparableWith(Measure other) {
        return unit.kind == other.unit.kind;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }

    /** In the unit that prices are told for by default. */
    BigDecimal inDefault() {
        return amount.multiply(unit.inDefault);
    }
}
