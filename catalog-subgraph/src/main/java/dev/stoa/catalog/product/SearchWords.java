package dev.stoa.catalog.product;

import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * The words by which a product is found, weighed by where they stand.
 *
 * @param names words of brand, categories, tags and stock keeping units
 * @param all every word once, which is what the index holds
 */
record SearchWords(List<String> title, List<String> names, List<String> text, List<String> all) {

    private static final int MOST_OF_TEXT = 300;

    static SearchWords of(ProductContent content, ProductNames named) {
        var names = new ArrayList<>(named.categories());
        if (named.brand() != null) {
            names.add(named.brand());
        }
        names.addAll(content.tags());
        content.variants().stream().map(Variant::sku).filter(Objects::nonNull).forEach(names::add);
        var title = Words.withJoined(content.title());
        var nameWords = Words.withJoined(names);
        var text =
                Words.of(Html.text(content.descriptionHtml())).stream()
                        .limit(MOST_OF_TEXT)
                        .toList();
        var all = new LinkedHashSet<>(title);
        all.addAll(nameWords);
        all.addAll(text);
        return new SearchWords(title, nameWords, text, List.copyOf(all));
    }
}
