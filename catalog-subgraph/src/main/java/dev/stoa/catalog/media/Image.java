package dev.stoa.catalog.media;

import dev.stoa.catalog.picture.PictureLook;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * A picture of a product.
 *
 * @param url as stored: a path of ours such as {@code /media/….jpg}, or an address elsewhere
 * @param source the address an import named; tells a later import that it is the same picture
 * @param altText what is said of it here; null leaves it to the media library
 * @param look null for pictures elsewhere
 * @param assetId of the media library; null for what is not in it
 */
public record Image(
        String url,
        @Nullable String source,
        @Nullable String altText,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable PictureLook look,
        @Nullable String assetId) {

    @PersistenceCreator
    public Image {}

    /** A picture of which nothing more is known. */
    public Image(
            String url,
            @Nullable String source,
            @Nullable String altText,
            @Nullable Integer width,
            @Nullable Integer height) {
        this(url, source, altText, width, height, null, null);
    }

    public Image withAltText(@Nullable String text) {
        return new Image(url, source, text, width, height, look, assetId);
    }

    public @Nullable String blurHash() {
        return look == null ? null : look.blurHash();
    }

    public @Nullable String dominantColor() {
        return look == null ? null : look.dominantColor();
    }
}
