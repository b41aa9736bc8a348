package dev.stoa.catalog.shopify;

import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells that tell of a product: what {@link ProductRows} reads. */
final class ProductColumns {

    static final List<String> ALL =
            List.of(
                    "Handle",
                    "Title",
                    "Body (HTML)",
                    "Vendor",
                    "Type",
                    "Tags",
                    "Published",
                    "Option1 Name",
                    "Option1 Value",
                    "Option2 Name",
                    "Option2 Value",
                    "Option3 Name",
                    "Option3 Value",
                    "Variant SKU",
                    "Variant Grams",
                    "Variant Inventory Tracker",
                    "Variant Inventory Qty",
                    "Variant Inventory Policy",
                    "Variant Price",
                    "Variant Compare At Price",
                    "Variant Requires Shipping",
                    "Variant Taxable",
                    "Variant Barcode",
                    "Image Src",
                    "Image Position",
                    "Image Alt Text",
                    "Variant Image",
                    "Variant Weight Unit",
                    "SEO Title",
                    "SEO Description",
                    "Status");

    private ProductColumns() {}

    /** A row for each variant and each picture; both share rows. */
    static List<Map<String, String>> rows(ImportedProduct product) {
        var rows = new ArrayList<Map<String, String>>();
        int count = Math.max(product.variants().size(), product.images().size());
        for (int i = 0; i < count; i++) {
            var cells = new LinkedHashMap<String, String>();
            cells.put("Handle", product.handle());
            if (i == 0) {
                tellProduct(cells, product);
            }
            if (i < product.variants().size()) {
                tellVariant(cells, product.variants().get(i), product.optionNames().isEmpty());
            }
            if (i < product.images().size()) {
                var image = product.images().get(i);
                cells.put("Image Src", image.source());
                cells.put("Image Position", "" + (i + 1));
                put(cells, "Image Alt Text", image.altText());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static void tellProduct(Map<String, String> cells, ImportedProduct product) {
        cells.put("Title", product.title());
        cells.put("Body (HTML)", product.bodyHtml());
        put(cells, "Vendor", product.vendor());
        put(cells, "Type", product.type());
        cells.put("Tags", String.join(", ", product.tags()));
        boolean isShown = product.publication() == ImportedProduct.Publication.PUBLISHED;
        cells.put("Published", "" + isShown);
        cells.put("Status", status(product.publication()));
        put(cells, "SEO Title", product.seoTitle());
        put(cells, "SEO Description", product.seoDescription());
        var names = product.optionNames().isEmpty() ? List.of("Title") : product.optionNames();
        for (int i = 0; i < names.size(); i++) {
            cells.put("Option" + (i + 1) + " Name", names.get(i));
        }
    }

    static String status(ImportedProduct.Publication publication) {
        return switch (publication) {
            case PUBLISHED -> "active";
            case HIDDEN -> "draft";
            case ARCHIVED -> "archived";
        };
    }

    private static void tellVariant(
            Map<String, String> cells, ImportedVariant variant, boolean hasNoOptions) {
        var values = hasNoOptions ? List.of("Default Title") : variant.optionValues();
        for (int i = 0; i < values.size(); i++) {
            cells.put("Option" + (i + 1) + " Value", values.get(i));
        }
        put(cells, "Variant SKU", code(variant.sku()));
        put(cells, "Variant Barcode", code(variant.barcode()));
        put(cells, "Variant Grams", variant.grams() == null ? null : "" + variant.grams());
        put(cells, "Variant Inventory Tracker", variant.isTracked() ? "shopify" : null);
        cells.put("Variant Inventory Qty", "" + variant.quantity());
        cells.put("Variant Inventory Policy", variant.continuesSelling() ? "continue" : "deny");
        cells.put("Variant Price", variant.price().toPlainString());
        put(cells, "Variant Compare At Price", plain(variant.compareAt()));
        cells.put("Variant Requires Shipping", "" + variant.requiresShipping());
        cells.put("Variant Taxable", "" + variant.isTaxable());
        put(cells, "Variant Image", variant.image());
        cells.put("Variant Weight Unit", "g");
    }

    static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    /**
     * One more apostrophe, since {@link VariantCells} takes the first for that of a spreadsheet.
     */
    static @Nullable String code(@Nullable String code) {
        return code != null && code.startsWith("'") ? "'" + code : code;
    }

    private static void put(Map<String, String> cells, String column, @Nullable String text) {
        if (text != null) {
            cells.put(column, text);
        }
    }
}
