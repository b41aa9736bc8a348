package dev.stoa.catalog.bulkexport;

/** How far an export is. */
record ExportCount(int total, int products, int leftOut, int variants) {

    static ExportCount of(int total) {
        return new ExportCount(total, 0, 0, 0);
    }

    ExportCount plus(int moreVariants) {
        return new ExportCount(total, products + 1, leftOut, variants + moreVariants);
    }

    ExportCount without() {
        return new ExportCount(total, products, leftOut + 1, variants);
    }
}
