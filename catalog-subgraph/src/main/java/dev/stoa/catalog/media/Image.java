package dev.stoa.catalog.media;

import org.jspecify.annotations.Nullable;

/**
 * A picture of a product.
 *
 * @param url as stored: a path of ours such as {@code /media/….jpg}, or an address elsewhere
 * @param source the address an import named; tells a later import that it is the same picture
 */
public record Image(
        String url,
        @Nullable String source,
        @Nullable String altText,
        @Nullable Integer width,
        @Nullable Integer height) {

    public Image withAltText(@Nullable String text) {
        return new Image(url, source, text, width, height);
    }
}
