package dev.stoa.catalog.picture;

/**
 * The spot of a picture that must stay when it is cropped, in percent from the left and the top.
 */
public record FocalPoint(int x, int y) {

    public static final FocalPoint CENTRE = new FocalPoint(50, 50);

    public FocalPoint {
        if (!isOne(x, y)) {
            throw new IllegalArgumentException(
                    "focal point: " + x + ", " + y + " (expected: 0 to 100)");
        }
    }

    public static boolean isOne(int x, int y) {
        return x >= 0 && x <= 100 && y >= 0 && y <= 100;
    }
}
