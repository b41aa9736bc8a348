package dev.stoa.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bson.BsonDocument;

/** Files of Lucene with their place beside them. Only one process may have them open. */
record FolderIndex(Path folder, Instant madeAt, SearchLanguage standard) implements StoredIndex {

    private static final String POSITION = "position.json";

    /** How much is read again after a crash, at most: to write files takes time. */
    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(3);

    @Override
    public String name() {
        return folder.getFileName().toString();
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of(
                "hibernate.search.schema_management.strategy", "create-or-update",
                "hibernate.search.backend.type", "lucene",
                "hibernate.search.backend.lucene_version", "9.12.3",
                "hibernate.search.backend.analysis.configurer", new SearchTexts(standard),
                "hibernate.search.backend.thread_pool.size", "2",
                "hibernate.search.backend.indexing.queue_count", "1",
                "hibernate.search.backend.directory.root", folder.toString());
    }

    static boolean isComplete(Path folder) {
        return Files.isRegularFile(folder.resolve(POSITION));
    }

    @Override
    public BsonDocument position() {
        try {
            return BsonDocument.parse(Files.readString(folder.resolve(POSITION)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a restart no other name is known for what the index holds at this place. */
    @Override
    public String state() {
        return position().getString("_data").getValue();
    }

    @Override
    public void complete(BsonDocument position, String state) {
        keep(position, state);
    }

    @Override
    public void keep(BsonDocument position, String state) {
        var written = folder.resolve(POSITION + ".new");
        try {
            Files.writeString(written, position.toJson());
            Files.move(written, folder.resolve(POSITION), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void requirePresent() {
        if (!isComplete(folder)) {
            throw new UncheckedIOException(new NoSuchFileException(folder.toString()));
        }
    }

    @Override
    public Duration betweenWrites() {
        return BETWEEN_WRITES;
    }
}
