package dev.stoa.catalog.bulkimport;

/** Works on an import in the background. */
@FunctionalInterface
interface ImportRunner {

    void start(BulkImport job);
}
