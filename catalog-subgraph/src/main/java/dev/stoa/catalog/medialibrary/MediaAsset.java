package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.picture.FocalPoint;
import dev.stoa.catalog.text.Findable;
import dev.stoa.catalog.text.Locales;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A picture of the library.
 *
 * @param image with the asset's own id in it
 */
@Document("mediaAssets")
public record MediaAsset(
        @Id String id,
        Image image,
        String fileName,
        @Nullable String title,
        List<MediaAltText> altTexts,
        @Nullable FocalPoint focalPoint,
        List<String> tags,
        Instant createdAt,
        long version)
        implements Findable {

    static MediaAsset create(String id, Image image, String fileName, AssetText said, Instant now) {
        var ours =
                new Image(image.url(), null, null, image.width(), image.height(), image.look(), id);
        return of(id, ours, fileName, said, now, 1);
    }

    MediaAsset described(AssetText said) {
        return of(id, image, fileName, said, createdAt, version + 1);
    }

    private static MediaAsset of(
            String id,
            Image image,
            String fileName,
            AssetText said,
            Instant createdAt,
            long version) {
        return new MediaAsset(
                id,
                image,
                fileName,
                said.title(),
                said.altTexts(),
                said.focalPoint(),
                said.tags(),
                createdAt,
                version);
    }

    @Override
    public Stream<String> foundBy() {
        return Stream.concat(Stream.of(fileName, title).filter(Objects::nonNull), tags.stream());
    }

    /** The text nearest to the language; null when there is none at all. */
    @Nullable String altText(Locales locales, Locale wanted) {
        return MediaAltText.best(altTexts, locales, wanted);
    }

    FocalPoint focus() {
        return focalPoint == null ? FocalPoint.CENTRE : focalPoint;
    }

    AssetText text() {
        return new AssetText(title, altTexts, focalPoint, tags);
    }
}
