package dev.stoa.catalog.bulkexport;

import dev.stoa.platform.UseCase;

/** Throws away the files of exports whose time is over. */
@UseCase
class RemoveExpiredExports {

    private static final int BATCH = 100;

    private final ExpiredExports expired;
    private final ExportFiles files;

    RemoveExpiredExports(ExpiredExports expired, ExportFiles files) {
        this.expired = expired;
        this.files = files;
    }

    void handle() {
        for (var export : expired.some(BATCH)) {
            files.remove(export);
            expired.noteRemoval(export);
        }
    }
}
