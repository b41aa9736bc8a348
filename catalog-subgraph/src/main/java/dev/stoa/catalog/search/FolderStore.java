package dev.stoa.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Indexes of Lucene, each in a folder of its own below one folder of this process. */
final class FolderStore implements IndexStore {

    private static final Logger log = LoggerFactory.getLogger(FolderStore.class);

    private final Path folder;
    private final SearchLanguage standard;
    private final Clock clock;

    /** Indexes of another format or language are of no use. */
    private final String prefix;

    private volatile IndexProgress told = IndexProgress.NONE;

    FolderStore(Path folder, SearchLanguage standard, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.standard = standard;
        this.clock = clock;
        this.prefix = "products-" + ProductEntry.FORMAT + "-" + standard.code() + "-";
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public boolean isAway() {
        return false;
    }

    @Override
    public void answered() {}

    @Override
    public StoredIndex create() {
        var now = clock.instant();
        var made = folder.resolve(prefix + "%015d".formatted(now.toEpochMilli()));
        try {
            Files.createDirectories(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FolderIndex(made, now, standard);
    }

    @Override
    public List<StoredIndex> complete() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(child -> child.getFileName().toString().startsWith(prefix))
                    .filter(FolderIndex::isComplete)
                    .sorted(Comparator.reverseOrder())
                    .map(this::stored)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredIndex stored(Path index) {
        var millis = index.getFileName().toString().substring(prefix.length());
        return new FolderIndex(index, Instant.ofEpochMilli(Long.parseLong(millis)), standard);
    }

    @Override
    public void removeAllBut(StoredIndex kept) {
        try (var children = Files.list(folder)) {
            for (var child : children.filter(child -> !child.endsWith(kept.name())).toList()) {
                IOUtils.rm(child);
            }
        } catch (IOException e) {
            log.warn("Old search indexes stay in {}: {}", folder, e.toString());
        }
    }

    @Override
    public void tell(IndexProgress progress) {
        told = progress;
    }

    @Override
    public IndexProgress told() {
        return told;
    }

    @Override
    public Fault ofQuestion(RuntimeException thrown) {
        return IndexFaults.isOfFiles(thrown) ? Fault.BROKEN : Fault.NONE;
    }

    @Override
    public Fault ofChange(RuntimeException thrown) {
        return IndexFaults.isOfIndex(thrown) ? Fault.BROKEN : Fault.NONE;
    }
}
