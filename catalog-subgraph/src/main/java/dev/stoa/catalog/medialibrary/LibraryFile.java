package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.filekind.FileKind;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.text.Findable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A film, a model or a document of the library.
 *
 * @param url path under which it is served
 * @param poster the picture that stands for it, of the library; null for none
 */
@Document("mediaFiles")
public record LibraryFile(
        @Id String id,
        FileKind kind,
        String url,
        int sizeBytes,
        String fileName,
        @Nullable String title,
        List<MediaAltText> altTexts,
        List<String> tags,
        @Nullable Image poster,
        Instant createdAt,
        long version)
        implements Findable {

    static LibraryFile create(
            String id,
            FileKind kind,
            MediaName name,
            int sizeBytes,
            String fileName,
            AssetText said,
            @Nullable Image poster,
            Instant now) {
        return new LibraryFile(
                id,
                kind,
                name.url(),
                sizeBytes,
                fileName,
                said.title(),
                said.altTexts(),
                said.tags(),
                poster,
                now,
                1);
    }

    LibraryFile described(AssetText said, @Nullable Image shown) {
        return new LibraryFile(
                id,
                kind,
                url,
                sizeBytes,
                fileName,
                said.title(),
                said.altTexts(),
                said.tags(),
                shown,
                createdAt,
                version + 1);
    }

    @Nullable String posterId() {
        return poster == null ? null : poster.assetId();
    }

    @Override
    public Stream<String> foundBy() {
        return Stream.concat(Stream.of(fileName, title).filter(Objects::nonNull), tags.stream());
    }

    AssetText text() {
        return new AssetText(title, altTexts, null, tags);
    }
}
