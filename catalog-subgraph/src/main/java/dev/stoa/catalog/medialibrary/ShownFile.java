package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.media.Image;
import org.jspecify.annotations.Nullable;

/** A film, model or document as somebody sees it. */
public sealed interface ShownFile {

    /** A film. */
    record Video(
            String id,
            String url,
            @Nullable String altText,
            String mediaType,
            int sizeBytes,
            String fileName,
            @Nullable Image poster)
            implements ShownFile {}

    /** A model. */
    record Model3d(
            String id,
            String url,
            @Nullable String altText,
            String mediaType,
            int sizeBytes,
            String fileName,
            @Nullable Image poster)
            implements ShownFile {}

    /** A document. */
    record Document(
            String id,
            String url,
            @Nullable String altText,
            String mediaType,
            int sizeBytes,
            String fileName,
            String title)
            implements ShownFile {}
}
