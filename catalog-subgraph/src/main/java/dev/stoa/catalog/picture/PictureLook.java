package dev.stoa.catalog.picture;

import java.util.Optional;

/**
 * How a picture looks before it is there.
 *
 * @param blurHash some thirty characters that decode to a blurred copy, see {@link BlurHash}
 * @param dominantColor the colour seen most, such as {@code #a0b1c2}
 */
public record PictureLook(String blurHash, String dominantColor) {

    private static final int SMALL = 32;

    /** Empty when the picture is broken. */
    public static Optional<PictureLook> of(byte[] bytes) {
        return PictureReader.read(bytes, SMALL).map(PictureLook::of);
    }

    static PictureLook of(Pixels pixels) {
        double scale = Math.min(1, (double) SMALL / Math.max(pixels.width(), pixels.height()));
        var small =
                pixels.scaled(
                        Math.max(1, (int) Math.round(pixels.width() * scale)),
                        Math.max(1, (int) Math.round(pixels.height() * scale)));
        return new PictureLook(BlurHash.of(small.onWhite()), DominantColor.of(small));
    }
}
