package dev.stoa.catalog.media;

import dev.stoa.catalog.picture.PictureQuality;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a picture.
 *
 * @param width at most, in pixels
 * @param height at most, in pixels
 * @param quality 1 to 100; null for the usual
 * @param dpr how many pixels of the screen make one of these; null for one
 */
public record ImageTransform(
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable ImageFit fit,
        @Nullable ImageFormat format,
        @Nullable Integer quality,
        @Nullable Integer dpr) {

    public static final ImageTransform NONE =
            new ImageTransform(null, null, null, null, null, null);

    private static final int LARGEST = 4_096;
    private static final int BEST = 100;
    private static final int DENSEST = 3;

    /** What this asks for if a picture were that wide; its shape stays. */
    public ImageTransform atWidth(int wide) {
        return new ImageTransform(wide, heightAt(wide), fit, format, quality, null);
    }

    /** The same in pixels of the screen. */
    public ImageTransform dense() {
        return new ImageTransform(dense(width), dense(height), fit, format, quality, null);
    }

    private @Nullable Integer dense(@Nullable Integer side) {
        return side == null || dpr == null ? side : Integer.valueOf(side * dpr);
    }

    /** Empty for the usual one. */
    public Optional<PictureQuality> wishedQuality() {
        return Optional.ofNullable(quality)
                .map(PictureQuality::atLeast)
                .filter(it -> it != PictureQuality.USUAL);
    }

    private @Nullable Integer heightAt(int wide) {
        return width == null || height == null
                ? null
                : Integer.valueOf(Math.max(1, Math.round((float) wide * height / width)));
    }

    public boolean crops() {
        return fit == ImageFit.COVER;
    }

    /** The kind asked for, else the smallest that every browser shows. */
    public ImageFormat kind() {
        return format == null ? ImageFormat.WEBP : format;
    }

    /** The first of its parts that nobody can make, with what it may be; empty for none. */
    public Optional<String> flaw() {
        return Stream.of(
                        flaw("`width` is", width, LARGEST),
                        flaw("`height` is", height, LARGEST),
                        flaw("`quality` is", quality, BEST),
                        flaw("`dpr` is", dpr, DENSEST))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same of one of many widths. */
    public static Optional<String> flawOfWidth(int width) {
        return flaw("`widths` has", width, LARGEST);
    }

    private static Optional<String> flaw(String said, @Nullable Integer value, int most) {
        return value == null || value >= 1 && value <= most
                ? Optional.empty()
                : Optional.of("%s %d, expected 1 to %d.".formatted(said, value, most));
    }
}
