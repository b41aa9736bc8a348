package dev.stoa.catalog.bulkexport;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import java.time.Duration;

/** Takes over exports whose runner has gone, and throws away files whose time is over. */
@UseCase
class KeepBulkExports {

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int BATCH = 100;

    private final BulkExports exports;
    private final ExportFiles files;
    private final ExportRunner runner;
    private final Ids ids;

    KeepBulkExports(BulkExports exports, ExportFiles files, ExportRunner runner, Ids ids) {
        this.exports = exports;
        this.files = files;
        this.runner = runner;
        this.ids = ids;
    }

    void handle() {
        var forsaken = exports.takeOver(SILENCE, ids.next("run"));
        while (forsaken.isPresent()) {
            runner.start(forsaken.get());
            forsaken = exports.takeOver(SILENCE, ids.next("run"));
        }
        for (var expired : exports.expired(BATCH)) {
            files.remove(expired);
            exports.noteRemoval(expired);
        }
    }
}
