package dev.stoa.catalog.media;

/**
 * A place where a picture or a file is shown.
 *
 * @param title what staff know the place by
 */
public record MediaUsage(Kind kind, String id, String title) {

    /** Kinds of places. */
    public enum Kind {
        PRODUCT,
        REVIEW,
        PAGE,
        PLACEMENT,
        BRAND,
        CATEGORY,
        COLLECTION,
        MEDIA_FILE
    }
}
