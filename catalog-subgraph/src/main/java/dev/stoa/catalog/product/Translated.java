package dev.stoa.catalog.product;

import dev.stoa.catalog.text.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Into which languages a product is translated, as it is counted.
 *
 * @param into those it has any text in
 * @param fully those among them in which nothing is missing
 */
public record Translated(List<String> into, List<String> fully) {

    /** Null for a product in the shop's own language alone, so that no index has it. */
    static @Nullable Translated of(ProductContent content) {
        var into = content.translations().keySet().stream().sorted().toList();
        return into.isEmpty()
                ? null
                : new Translated(
                        into, into.stream().filter(it -> missing(content, it).isEmpty()).toList());
    }

    /** What the product says in the shop's own language and not in this one. */
    public static List<TextField> missing(ProductContent content, String locale) {
        var text = content.translations().getOrDefault(locale, ProductText.NONE);
        var missing = new ArrayList<TextField>();
        add(TextField.TITLE, content.title(), text.title(), missing);
        add(TextField.DESCRIPTION, content.descriptionHtml(), text.descriptionHtml(), missing);
        add(TextField.SEO_TITLE, content.seoTitle(), text.seoTitle(), missing);
        add(TextField.SEO_DESCRIPTION, content.seoDescription(), text.seoDescription(), missing);
        if (!content.options().stream().allMatch(option -> isTold(option, text))) {
            missing.add(TextField.OPTIONS);
        }
        return List.copyOf(missing);
    }

    private static void add(
            TextField field,
            @Nullable String own,
            @Nullable String translated,
            List<TextField> missing) {
        if (own != null && !own.isBlank() && translated == null) {
            missing.add(field);
        }
    }

    private static boolean isTold(ProductOption option, ProductText text) {
        Function<ProductText.OptionText, Boolean> whole =
                told ->
                        told.name() != null
                                && option.values().stream()
                                        .allMatch(value -> told.of(value).isPresent());
        return text.option(option.name()).map(whole).orElse(false);
    }
}
