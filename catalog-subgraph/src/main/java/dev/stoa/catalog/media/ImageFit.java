package dev.stoa.catalog.media;

/** How a picture is brought into another shape. */
public enum ImageFit {
    CONTAIN,
    COVER
}
