package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.searchtuning.Meaning;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions that tests ask the index itself. */
final class Questions {

    static final SearchLanguage ENGLISH = new SearchLanguage("en");

    private Questions() {}

    /** As somebody types it who speaks as the shop does. */
    static SearchText text(String typed) {
        return SearchText.of(typed, List.of(ENGLISH));
    }

    /** As somebody asks who speaks German. */
    static SearchQuestion inGerman(String typed) {
        var languages = List.of(new SearchLanguage("de"), ENGLISH);
        return of(SearchText.of(typed, languages), null, Map.of());
    }

    /** For published products with these words, wherever they stand. */
    static SearchQuestion of(String typed) {
        return of(typed, null, Map.of());
    }

    /** Only for those that are as is wished. */
    static SearchQuestion like(String typed, AttributeWish wish) {
        return of(typed, null, Map.of(wish.key(), wish));
    }

    static SearchQuestion sorted(String typed, ProductSort.Field field) {
        return of(typed, new ProductSort(field, ProductSort.Direction.DESC), Map.of());
    }

    private static SearchQuestion of(
            String typed, @Nullable ProductSort sort, Map<String, AttributeWish> attributes) {
        return of(text(typed), sort, attributes);
    }

    private static SearchQuestion of(
            SearchText text, @Nullable ProductSort sort, Map<String, AttributeWish> attributes) {
        var anywhere =
                new Narrowing(
                        "ACTIVE",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        Map.of(),
                        attributes,
                        null);
        var meanings =
                text.words().stream().map(word -> new Meaning(List.of(List.of(word)))).toList();
        return new SearchQuestion(text, meanings, List.of(), anywhere, sort);
    }
}
