package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.pricefile.PriceFile;
import dev.stoa.catalog.shopify.FileForm;
import dev.stoa.catalog.shopify.JsonLines;
import dev.stoa.catalog.shopify.ShopifyCsv;

/** Form of a file of products, or of prices. */
public enum BulkFormat {
    SHOPIFY_CSV(ShopifyCsv.FORM, "csv"),
    JSON_LINES(JsonLines.FORM, "jsonl"),
    PRICE_LIST_CSV(PriceFile.FORM, "csv");

    private final FileForm form;
    private final String extension;

    BulkFormat(FileForm form, String extension) {
        this.form = form;
        this.extension = extension;
    }

    FileForm form() {
        return form;
    }

    /** Of file names. */
    public String extension() {
        return extension;
    }
}
