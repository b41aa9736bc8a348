package dev.stoa.catalog.digital;

import dev.stoa.catalog.media.MediaContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Files for sale on disk. */
record DigitalFolder(Path folder) implements DigitalStore {

    @Override
    public void put(String assetId, Path file) throws IOException {
        Files.createDirectories(folder);
        var partial = folder.resolve(assetId + ".part");
        try {
            Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
            Files.move(partial, folder.resolve(assetId), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    @Override
    public Optional<MediaContent> open(String assetId) throws IOException {
        var file = folder.resolve(assetId);
        try {
            return Optional.of(new MediaContent(Files.size(file), Files.newInputStream(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(String assetId) throws IOException {
        Files.deleteIfExists(folder.resolve(assetId));
    }
}
