package dev.stoa.catalog.media;

import dev.stoa.catalog.picture.PictureLook;
import org.jspecify.annotations.Nullable;

/**
 * A picture of ours.
 *
 * @param url path under which it is served
 * @param look null when it cannot be decoded, or was only inspected
 */
public record StoredPicture(
        String url, @Nullable Integer width, @Nullable Integer height, @Nullable PictureLook look) {

    public Image image(@Nullable String source, @Nullable String altText) {
        return new Image(url, source, altText, width, height, look, null);
    }
}
