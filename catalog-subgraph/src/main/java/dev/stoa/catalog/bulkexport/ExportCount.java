package dev.stoa.catalog.bulkexport;

import java.util.Map;

/** How far an export is. */
record ExportCount(int total, int products, int leftOut, int variants) {

    static ExportCount of(int total) {
        return new ExportCount(total, 0, 0, 0);
    }

    /** As it is stored with the export. */
    Map<String, Integer> shown() {
        return Map.of(
                "productsTotal", total,
                "productsExported", products,
                "productsLeftOut", leftOut,
                "variantsExported", variants);
    }

    ExportCount plus(int moreVariants) {
        return new ExportCount(total, products + 1, leftOut, variants + moreVariants);
    }

    ExportCount without() {
        return new ExportCount(total, products, leftOut + 1, variants);
    }
}
