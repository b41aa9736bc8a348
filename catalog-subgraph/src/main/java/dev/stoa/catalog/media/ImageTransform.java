package dev.stoa.catalog.media;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a picture.
 *
 * @param width at most, in pixels
 * @param height at most, in pixels
 */
public record ImageTransform(
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable ImageFit fit,
        @Nullable ImageFormat format) {

    private static final int LARGEST = 4_096;

    /** What this asks for if a picture were that wide; its shape stays. */
    public ImageTransform atWidth(int wide) {
        return new ImageTransform(wide, heightAt(wide), fit, format);
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

    public boolean isPossible() {
        return isPossible(width) && isPossible(height);
    }

    private static boolean isPossible(@Nullable Integer side) {
        return side == null || side >= 1 && side <= LARGEST;
    }
}
