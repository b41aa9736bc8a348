package dev.stoa.catalog.media;

import dev.stoa.platform.ids.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Pictures and files on disk. */
final class MediaFolder implements MediaStore {

    private final Path folder;
    private final Ids ids;

    MediaFolder(Path folder, Ids ids) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ids = ids;
    }

    @Override
    public Optional<Long> length(MediaName name) throws IOException {
        try {
            return Optional.of(Files.size(place(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void put(MediaName name, byte[] bytes) throws IOException {
        put(name, partial -> Files.write(partial, bytes));
    }

    @Override
    public void put(MediaName name, Path file) throws IOException {
        put(name, partial -> Files.copy(file, partial));
    }

    private interface Writing {
        Path to(Path partial) throws IOException;
    }

    private void put(MediaName name, Writing writing) throws IOException {
        var target = place(name);
        Files.createDirectories(target.getParent());
        var partial = target.resolveSibling(ids.next("prt"));
        try {
            Files.move(writing.to(partial), target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    @Override
    public Optional<MediaContent> open(MediaName name) throws IOException {
        var file = place(name);
        try {
            return Optional.of(new MediaContent(Files.size(file), Files.newInputStream(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<MediaContent> open(MediaName name, ByteRange range) throws IOException {
        var whole = open(name);
        if (whole.isPresent()) {
            whole.get().stream().skipNBytes(range.from());
        }
        return whole.map(content -> new MediaContent(range.length(), content.stream()));
    }

    @Override
    public void remove(MediaName name) throws IOException {
        Files.deleteIfExists(place(name));
    }

    /** Spread over folders, so that none grows too large. */
    private Path place(MediaName name) {
        return folder.resolve(name.text().substring(0, 2)).resolve(name.text());
    }
}
