package dev.stoa.catalog.bulkimport;

/** Where an import stands. */
public enum BulkImportStatus {
    RUNNING,
    COMPLETED,
    CANCELLED,
    FAILED;

    boolean isEnded() {
        return this != RUNNING;
    }
}
