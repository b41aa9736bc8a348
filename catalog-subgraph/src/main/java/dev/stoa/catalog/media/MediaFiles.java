package dev.stoa.catalog.media;

import dev.stoa.catalog.picture.BarePicture;
import dev.stoa.catalog.picture.Orientation;
import dev.stoa.catalog.picture.PictureFormat;
import dev.stoa.catalog.picture.PictureLook;
import dev.stoa.catalog.picture.PictureReader;
import dev.stoa.catalog.picture.PictureSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes pictures into the store, each under the hash of its bytes: the same picture twice is one.
 * What cameras wrote into them beside the picture is left out.
 */
public final class MediaFiles {

    /** Bytes of a picture; a larger file is none. */
    public static final long LARGEST_PICTURE = 20L << 20;

    private final MediaStore store;

    MediaFiles(MediaStore store) {
        this.store = store;
    }

    /** What the file would be as a picture of ours; empty when it cannot be one. */
    public Optional<StoredPicture> inspect(Path file) throws IOException {
        return prepared(file).map(prepared -> prepared.described(null));
    }

    /** Stores a copy of what staff bring; empty when it can be no picture of ours. */
    public Optional<StoredPicture> store(Path file) throws IOException {
        return store(prepared(file));
    }

    /** As {@link #store}, of a stranger: films are not taken, nor what cannot be decoded. */
    public Optional<StoredPicture> storeBare(Path file) throws IOException {
        return store(prepared(file).filter(Prepared::isWhole));
    }

    private static Optional<Prepared> prepared(Path file) throws IOException {
        return Files.size(file) <= LARGEST_PICTURE
                ? Prepared.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private Optional<StoredPicture> store(Optional<Prepared> prepared) throws IOException {
        if (prepared.isEmpty()) {
            return Optional.empty();
        }
        var picture = prepared.get();
        if (store.length(picture.name()).isEmpty()) {
            store.put(picture.name(), picture.bytes);
        }
        return Optional.of(picture.described(PictureLook.of(picture.bytes).orElse(null)));
    }

    /** Without what is written into it beside the picture, and of a size that can be shown. */
    private record Prepared(byte[] bytes, PictureFormat format, PictureSize size, MediaName name) {

        static Optional<Prepared> of(byte[] bytes) {
            return PictureFormat.of(bytes)
                    .flatMap(format -> bare(bytes, format).flatMap(it -> measured(it, format)));
        }

        private static Optional<byte[]> bare(byte[] bytes, PictureFormat format) {
            return format == PictureFormat.GIF ? Optional.of(bytes) : BarePicture.of(bytes, format);
        }

        private static Optional<Prepared> measured(byte[] bytes, PictureFormat format) {
            return PictureSize.of(bytes, format)
                    .filter(size -> PictureReader.isReadable(size, format))
                    .map(size -> new Prepared(bytes, format, size, MediaName.of(bytes, format)));
        }

        boolean isWhole() {
            return format != PictureFormat.GIF && PictureReader.read(bytes, 1).isPresent();
        }

        StoredPicture described(@Nullable PictureLook look) {
            var seen = size.turned(Orientation.of(bytes, format));
            return new StoredPicture(name.url(), seen.width(), seen.height(), look);
        }
    }
}
