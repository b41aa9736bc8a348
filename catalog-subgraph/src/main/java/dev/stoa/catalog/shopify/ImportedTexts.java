package dev.stoa.catalog.shopify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a product says in another language; what is null is not translated. */
public record ImportedTexts(
        String locale,
        @Nullable String title,
        @Nullable String descriptionHtml,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        @Nullable List<OptionTexts> options) {

    /** An option, by its name in the shop's own language. */
    public record OptionTexts(
            String option, @Nullable String name, @Nullable List<ValueTexts> values) {}

    /** A value of an option, by its name in the shop's own language. */
    public record ValueTexts(String value, String text) {}
}
