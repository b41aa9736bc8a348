package dev.stoa.catalog.media;

import dev.stoa.catalog.picture.PictureFormat;

/** Kinds of pictures that are made. */
public enum ImageFormat {
    JPEG(PictureFormat.JPEG),
    PNG(PictureFormat.PNG),
    WEBP(PictureFormat.WEBP);

    private final PictureFormat kind;

    ImageFormat(PictureFormat kind) {
        this.kind = kind;
    }

    public PictureFormat kind() {
        return kind;
    }
}
