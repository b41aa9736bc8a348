package dev.stoa.catalog.searchtuning;

import java.util.List;
import org.springframework.stereotype.Component;

/** What staff have said about a text that is searched for, as it was a moment ago. */
@Component
public class SearchTuning {

    private final SearchSynonyms synonyms;
    private final SearchPins pins;

    SearchTuning(SearchSynonyms synonyms, SearchPins pins) {
        this.synonyms = synonyms;
        this.pins = pins;
    }

    /** What the words mean, in their order. */
    public List<Meaning> meanings(List<String> words) {
        return synonyms.book().meanings(words);
    }

    /** Ids of the products that come first for exactly these words. */
    public List<String> pinned(List<String> words) {
        return pins.of(String.join(" ", words));
    }
}
