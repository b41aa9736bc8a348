package dev.stoa.catalog.search;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Where a word stands in {@link ForeignText}. What is found in the shopper's own language is worth
 * more than the same in the shop's.
 */
final class ForeignPredicates {

    private static final float TITLE = 10;
    private static final float BEGINNING = 4;
    private static final float TEXT = 2;

    private final SearchPredicateFactory f;
    private final SearchText text;

    ForeignPredicates(SearchPredicateFactory f, SearchText text) {
        this.f = f;
        this.text = text;
    }

    /** None where the shopper speaks as the shop does. */
    List<PredicateFinalStep> of(String word, boolean isLast, Reading reading) {
        var all = new ArrayList<PredicateFinalStep>();
        if (text.foreign().isEmpty() && !SearchLanguage.isUnspaced(word)) {
            return all;
        }
        var terms = text.languages().getFirst().terms(word);
        all.add(every("foreignTitles", terms, TITLE));
        all.add(every("foreignTexts", terms, TEXT));
        text.foreign().ifPresent(language -> all.addAll(like(language, word, isLast, reading)));
        return all;
    }

    private List<PredicateFinalStep> like(
            SearchLanguage language, String word, boolean isLast, Reading reading) {
        var written = language.named(word);
        var all = new ArrayList<PredicateFinalStep>();
        if (isLast) {
            all.add(f.prefix().field("foreignWords").boost(BEGINNING).matching(written));
        }
        int errors = reading.misspelt().contains(word) ? SearchPredicates.errorsIn(word) : 0;
        if (errors > 0) {
            int exact = language.named("").length() + 1;
            all.add(f.match().field("foreignWords").matching(written).fuzzy(errors, exact));
        }
        return all;
    }

    private PredicateFinalStep every(String field, List<String> terms, float worth) {
        if (terms.size() == 1) {
            return f.match().field(field).matching(terms.getFirst()).boost(worth);
        }
        var every = f.bool();
        terms.forEach(term -> every.must(f.match().field(field).matching(term)));
        return every.boost(worth / terms.size());
    }
}
