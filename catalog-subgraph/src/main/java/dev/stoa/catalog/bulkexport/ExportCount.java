package dev.stoa.catalog.bulkexport;

import java.util.Map;

/** How far an export is. */
record ExportCount(int total, int products, int leftOut, int variants, int prices) {

    static ExportCount of(int total) {
        return new ExportCount(total, 0, 0, 0, 0);
    }

    /** As it is stored with the export. */
    Map<String, Integer> shown() {
        return Map.of(
                "productsTotal", total,
                "productsExported", products,
                "productsLeftOut", leftOut,
                "variantsExported", variants,
                "pricesExported", prices);
    }

    ExportCount plus(int moreVariants) {
        return new ExportCount(total, products + 1, leftOut, variants + moreVariants, prices);
    }

    ExportCount without() {
        return new ExportCount(total, products, leftOut + 1, variants, prices);
    }

    ExportCount plusVariantWith(int morePrices) {
        return new ExportCount(total, products, leftOut, variants + 1, prices + morePrices);
    }
}
