package dev.stoa.catalog.bulkimport;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import java.time.Duration;

/** Takes over imports whose runner has gone, after a restart for example. */
@UseCase
class RecoverBulkImports {

    private static final Duration SILENCE = Duration.ofSeconds(12);

    private final BulkImports imports;
    private final ImportRunner runner;
    private final Ids ids;

    RecoverBulkImports(BulkImports imports, ImportRunner runner, Ids ids) {
        this.imports = imports;
        this.runner = runner;
        this.ids = ids;
    }

    void handle() {
        var forsaken = imports.takeOver(SILENCE, ids.next("run"));
        while (forsaken.isPresent()) {
            runner.start(forsaken.get());
            forsaken = imports.takeOver(SILENCE, ids.next("run"));
        }
    }
}
