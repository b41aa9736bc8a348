package dev.stoa.catalog.shopify;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product as the file describes it.
 *
 * @param row its first row
 * @param type name of its category; levels are divided by {@code >}
 */
public record ImportedProduct(
        int row,
        String handle,
        String title,
        String bodyHtml,
        @Nullable String vendor,
        @Nullable String type,
        List<String> tags,
        Publication publication,
        List<String> optionNames,
        List<ImportedVariant> variants,
        List<ImportedImage> images,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        ImportedDetails details) {

    ImportedProduct with(ImportedDetails told) {
        return new ImportedProduct(
                row,
                handle,
                title,
                bodyHtml,
                vendor,
                type,
                tags,
                publication,
                optionNames,
                variants,
                images,
                seoTitle,
                seoDescription,
                told);
    }

    /** Whether shoppers see it. */
    public enum Publication {
        PUBLISHED,
        HIDDEN,
        ARCHIVED
    }

    /**
     * One variant.
     *
     * @param image address of its own picture
     * @param quantityRules null where the file does not speak of them
     */
    public record ImportedVariant(
            int row,
            List<String> optionValues,
            BigDecimal price,
            @Nullable BigDecimal compareAt,
            @Nullable String sku,
            @Nullable String barcode,
            @Nullable Integer grams,
            boolean requiresShipping,
            boolean isTaxable,
            boolean isTracked,
            boolean continuesSelling,
            int quantity,
            @Nullable String image,
            @Nullable List<ImportedRule> quantityRules) {}

    /** One picture of the product. */
    public record ImportedImage(int row, String source, int position, @Nullable String altText) {}
}
