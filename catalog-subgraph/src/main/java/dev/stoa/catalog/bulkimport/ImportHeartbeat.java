package dev.stoa.catalog.bulkimport;

import java.time.Duration;

/** Shows, while an import is worked on, that its runner lives. */
final class ImportHeartbeat implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(3);

    private final BulkImports imports;
    private final BulkImport running;
    private final Thread thread;

    private ImportHeartbeat(BulkImports imports, BulkImport running) {
        this.imports = imports;
        this.running = running;
        this.thread = Thread.ofVirtual().name("heartbeat-" + running.id()).start(this::beat);
    }

    static ImportHeartbeat of(BulkImports imports, BulkImport running) {
        return new ImportHeartbeat(imports, running);
    }

    private void beat() {
        try {
            do {
                Thread.sleep(EVERY);
            } while (imports.beat(running));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
