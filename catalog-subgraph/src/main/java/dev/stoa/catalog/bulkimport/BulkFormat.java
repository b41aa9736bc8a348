package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.shopify.JsonLines;
import dev.stoa.catalog.shopify.ProductSource;
import dev.stoa.catalog.shopify.ShopifyCsv;

/** Form of a file of products. */
public enum BulkFormat {
    SHOPIFY_CSV(ShopifyCsv.FORM, "csv"),
    JSON_LINES(JsonLines.FORM, "jsonl");

    private final ProductSource.Form form;
    private final String extension;

    BulkFormat(ProductSource.Form form, String extension) {
        this.form = form;
        this.extension = extension;
    }

    ProductSource.Form form() {
        return form;
    }

    /** Of file names. */
    public String extension() {
        return extension;
    }
}
