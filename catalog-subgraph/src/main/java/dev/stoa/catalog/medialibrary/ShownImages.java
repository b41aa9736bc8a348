package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.ImageAddresses;
import dev.stoa.catalog.media.ImageTransform;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.picture.FocalPoint;
import dev.stoa.platform.errors.StoaException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a picture is found in which size. Nothing is read or fetched for it. */
record ShownImages(MediaAddresses addresses, ImageAddresses transformed) {

    private static final int MOST_WIDTHS = 10;
    private static final List<Integer> USUAL_WIDTHS = List.of(320, 640, 960, 1_280, 1_920);

    String url(Image image, @Nullable ImageTransform transform, FocalPoint focus) {
        if (transform == null) {
            return addresses.of(image);
        }
        refuse(transform.flaw());
        return transformed.of(image, transform.dense(), focus).orElseGet(() -> addresses.of(image));
    }

    /** Null when nobody can make it smaller. */
    @Nullable String srcSet(
            Image image,
            @Nullable List<Integer> widths,
            @Nullable ImageTransform transform,
            FocalPoint focus) {
        var shape = transform == null ? ImageTransform.NONE : transform;
        refuse(shape.flaw());
        var set =
                widthsOf(image, widths).stream()
                        .flatMap(width -> entry(image, shape.atWidth(width), focus, width).stream())
                        .collect(Collectors.joining(", "));
        return set.isEmpty() ? null : set;
    }

    private Optional<String> entry(
            Image image, ImageTransform transform, FocalPoint focus, int width) {
        return transformed.of(image, transform, focus).map(url -> url + " " + width + "w");
    }

    /** None beyond the picture's own, which then is the last. */
    private static List<Integer> widthsOf(Image image, @Nullable List<Integer> widths) {
        var wanted = widths == null ? USUAL_WIDTHS : widths;
        if (wanted.size() > MOST_WIDTHS) {
            throw StoaException.badRequest(
                    "`widths` has " + wanted.size() + ", expected at most " + MOST_WIDTHS + ".");
        }
        wanted.forEach(width -> refuse(ImageTransform.flawOfWidth(width)));
        int own = image.width() == null ? Integer.MAX_VALUE : image.width();
        return wanted.stream().map(width -> Math.min(width, own)).distinct().sorted().toList();
    }

    private static void refuse(Optional<String> flaw) {
        flaw.ifPresent(
                it -> {
                    throw StoaException.badRequest(it);
                });
    }
}
