package dev.stoa.catalog.bulkexport;

/** Works on an export in the background. */
interface ExportRunner {

    void start(BulkExport export);
}
