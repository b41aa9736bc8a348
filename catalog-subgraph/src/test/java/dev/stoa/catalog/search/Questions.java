package dev.stoa.catalog.search;

import dev.stoa.catalog.searchtuning.Meaning;
import java.util.List;
import java.util.Map;

/** Questions that tests ask the index itself. */
final class Questions {

    private Questions() {}

    /** For published products with these words, wherever they stand. */
    static SearchQuestion of(String typed) {
        var anywhere =
                new Narrowing(
                        "ACTIVE", List.of(), List.of(), List.of(), List.of(), null, null, null,
                        Map.of());
        var text = SearchText.of(typed);
        var meanings =
                text.words().stream().map(word -> new Meaning(List.of(List.of(word)))).toList();
        return new SearchQuestion(text, meanings, List.of(), anywhere, null);
    }
}
