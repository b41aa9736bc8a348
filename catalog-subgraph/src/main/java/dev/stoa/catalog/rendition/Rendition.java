package dev.stoa.catalog.rendition;

import dev.stoa.catalog.media.ImageTransform;
import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.picture.FocalPoint;
import dev.stoa.catalog.picture.PictureFormat;
import dev.stoa.catalog.picture.PictureQuality;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A picture to be made: of which one, how large, and what must stay when it is cropped.
 *
 * @param focus the centre where nothing is cropped
 */
record Rendition(
        MediaName original,
        int width,
        int height,
        FocalPoint focus,
        PictureQuality quality,
        PictureFormat format) {

    /** Few, so that a picture is made in few sizes; browsers shrink the rest of the way. */
    private static final int[] WIDTHS = {
        64, 96, 128, 160, 240, 320, 480, 640, 768, 960, 1_080, 1_280, 1_600, 1_920, 2_560
    };

    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{1,4})x(\\d{1,4})-(\\d{1,3})-(\\d{1,3})(?:-q(\\d{2}))?\\.(jpg|png|webp)");

    /** What comes closest to the wish without being larger than the picture is. */
    static Rendition of(
            MediaName original, int width, int height, ImageTransform transform, FocalPoint focus) {
        var shape = shape(original, width, height, transform, focus);
        var format = transform.kind().kind();
        // What keeps all has no qualities to choose from.
        return format == PictureFormat.PNG
                ? shape.as(format, PictureQuality.USUAL)
                : shape.as(format, transform.wishedQuality().orElse(PictureQuality.USUAL));
    }

    private static Rendition shape(
            MediaName original, int width, int height, ImageTransform transform, FocalPoint focus) {
        return transform.crops() && transform.width() != null && transform.height() != null
                ? cropped(original, width, height, transform.width(), transform.height(), focus)
                : whole(original, width, height, transform);
    }

    private static Rendition whole(
            MediaName original, int width, int height, ImageTransform transform) {
        double scale = 1;
        if (transform.width() != null) {
            scale = Math.min(scale, (double) transform.width() / width);
        }
        if (transform.height() != null) {
            scale = Math.min(scale, (double) transform.height() / height);
        }
        int wide = Math.min(width, step(width * scale));
        int high = side((double) height * wide / width);
        return new Rendition(
                original, wide, high, FocalPoint.CENTRE, PictureQuality.USUAL, PictureFormat.WEBP);
    }

    private static Rendition cropped(
            MediaName original,
            int width,
            int height,
            int wishedWidth,
            int wishedHeight,
            FocalPoint focus) {
        double most = Math.min((double) width / wishedWidth, (double) height / wishedHeight);
        int wide = Math.min(side(wishedWidth * most), step(wishedWidth));
        int high = side((double) wishedHeight * wide / wishedWidth);
        return new Rendition(original, wide, high, focus, PictureQuality.USUAL, PictureFormat.WEBP);
    }

    private Rendition as(PictureFormat wanted, PictureQuality wished) {
        return new Rendition(original, width, height, focus, wished, wanted);
    }

    private static int step(double wished) {
        for (int width : WIDTHS) {
            if (width >= wished) {
                return width;
            }
        }
        return WIDTHS[WIDTHS.length - 1];
    }

    private static int side(double length) {
        return Math.clamp(Math.round(length), 1, 9_999);
    }

    static Optional<Rendition> parse(MediaName original, String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int x = Integer.parseInt(parts.group(3));
        int y = Integer.parseInt(parts.group(4));
        var quality = quality(parts.group(5));
        return FocalPoint.isOne(x, y) && quality.isPresent()
                ? PictureFormat.named(parts.group(6))
                        .map(
                                format ->
                                        new Rendition(
                                                original,
                                                Integer.parseInt(parts.group(1)),
                                                Integer.parseInt(parts.group(2)),
                                                new FocalPoint(x, y),
                                                quality.get(),
                                                format))
                : Optional.empty();
    }

    /** The usual one is not told. */
    private static Optional<PictureQuality> quality(@Nullable String percent) {
        if (percent == null) {
            return Optional.of(PictureQuality.USUAL);
        }
        int told = Integer.parseInt(percent);
        return Optional.of(PictureQuality.atLeast(told))
                .filter(it -> it != PictureQuality.USUAL && it.percent() == told);
    }

    /** What {@link #parse} reads. */
    String text() {
        return width
                + "x"
                + height
                + "-"
                + focus.x()
                + "-"
                + focus.y()
                + told()
                + "."
                + format.extension();
    }

    private String told() {
        return quality == PictureQuality.USUAL ? "" : "-q" + quality.percent();
    }
}
