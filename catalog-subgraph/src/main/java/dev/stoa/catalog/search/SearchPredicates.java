package dev.stoa.catalog.search;

import dev.stoa.catalog.searchtuning.Meaning;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** Questions in the language of the index, and what a hit is worth. */
final class SearchPredicates {

    private static final float WHOLE_TITLE = 12;
    private static final float WHOLE_NAME = 10;
    private static final float TITLE = 8;
    private static final float BRAND = 6;
    private static final float CATEGORY = 5;
    private static final float KIND = 5;
    private static final float OPTION = 3;
    private static final float TAG = 2;
    private static final float DESCRIPTION = 1;
    private static final float BEGINNING_IN_TITLE = 3;
    private static final float BEGINNING_OF_NAME = 2;
    private static final float CODE = 50;
    private static final float SYNONYM = 0.8f;

    /** More than any text is worth. */
    private static final float PINNED = 10_000;

    /** Shorter words are too much like others to be taken for them. */
    private static final int SHORTEST_WITH_ERROR = 4;

    private static final int SHORTEST_WITH_TWO_ERRORS = 6;
    private static final int SHORTEST_CODE = 3;

    private SearchPredicates() {}

    /**
     * @param without a facet that is counted as if nothing were chosen in it
     */
    static PredicateFinalStep of(
            SearchPredicateFactory f,
            SearchQuestion question,
            Reading reading,
            @Nullable FacetKey without) {
        var all = f.bool();
        all.filter(f.matchAll());
        narrow(f, question.narrowing(), without).forEach(all::filter);
        if (!question.text().isEmpty()) {
            all.must(wordsOrPinned(f, question, reading));
        }
        return all;
    }

    /** What makes a product a hit of a text, and by how much. */
    static PredicateFinalStep wordsOrPinned(
            SearchPredicateFactory f, SearchQuestion question, Reading reading) {
        var words = words(f, question, reading);
        if (question.pinned().isEmpty()) {
            return words;
        }
        var any = f.or().add(words);
        float worth = PINNED * question.pinned().size();
        for (var id : question.pinned()) {
            any.add(f.match().field("key").matching(id).constantScore().boost(worth));
            worth -= PINNED;
        }
        return any;
    }

    private static List<PredicateFinalStep> narrow(
            SearchPredicateFactory f, Narrowing wanted, @Nullable FacetKey without) {
        return new NarrowingPredicates(f, wanted, without).all();
    }

    private static PredicateFinalStep words(
            SearchPredicateFactory f, SearchQuestion question, Reading reading) {
        var meanings = question.meanings();
        var each = f.bool();
        for (int i = 0; i < meanings.size(); i++) {
            boolean isLast = i == meanings.size() - 1;
            each.should(meaning(f, question.text(), meanings.get(i), isLast, reading));
        }
        each.minimumShouldMatchNumber(
                reading.strictness() == Strictness.MOST_WORDS
                        ? mostOf(meanings.size())
                        : meanings.size());
        var text = question.text().whole();
        var all = f.bool().must(each);
        if (question.text().words().size() > 1) {
            all.should(f.phrase().field("title").boost(WHOLE_TITLE).matching(text).slop(1));
            all.should(
                    f.phrase().field("tags").field("categories").boost(WHOLE_NAME).matching(text));
        }
        var code = ProductEntry.code(text);
        return code.length() < SHORTEST_CODE
                ? all
                : f.or(all, f.prefix().field("codes").boost(CODE).matching(code));
    }

    private static PredicateFinalStep meaning(
            SearchPredicateFactory f,
            SearchText text,
            Meaning meaning,
            boolean isLast,
            Reading reading) {
        var typed = every(f, text, meaning.typed(), isLast, reading);
        if (meaning.synonyms().isEmpty()) {
            return typed;
        }
        var any = f.or().add(typed);
        for (var synonym : meaning.synonyms()) {
            any.add(f.bool().must(every(f, text, synonym, false, Reading.AS_TYPED)).boost(SYNONYM));
        }
        return any;
    }

    private static PredicateFinalStep every(
            SearchPredicateFactory f,
            SearchText text,
            List<String> words,
            boolean isLast,
            Reading reading) {
        if (words.size() == 1) {
            return word(f, text, words.getFirst(), isLast, reading);
        }
        var every = f.and();
        for (int i = 0; i < words.size(); i++) {
            every.add(word(f, text, words.get(i), isLast && i == words.size() - 1, reading));
        }
        return every;
    }

    /** All but one of three, all but two of five. */
    private static int mostOf(int words) {
        return Math.max(1, (words * 2 + 2) / 3);
    }

    /** One word, wherever it stands. */
    static PredicateFinalStep word(
            SearchPredicateFactory f,
            SearchText text,
            String word,
            boolean isLast,
            Reading reading) {
        var somewhere = f.or();
        somewhere.add(inNames(f, word));
        somewhere.add(f.match().field("description").boost(DESCRIPTION).matching(word));
        somewhere.add(inWords(f, word, 0));
        if (isLast) {
            somewhere.add(beginning(f, "titleWords", word, BEGINNING_IN_TITLE));
            somewhere.add(beginning(f, "nameWords", word, BEGINNING_OF_NAME));
        }
        if (reading.misspelt().contains(word)) {
            somewhere.add(inWords(f, word, errorsIn(word)));
        }
        new ForeignPredicates(f, text).of(word, isLast, reading).forEach(somewhere::add);
        return somewhere;
    }

    private static PredicateFinalStep inNames(SearchPredicateFactory f, String word) {
        return f.match()
                .field("title")
                .boost(TITLE)
                .field("brand")
                .boost(BRAND)
                .field("categories")
                .boost(CATEGORY)
                .field("kind")
                .boost(KIND)
                .field("options")
                .boost(OPTION)
                .field("tags")
                .boost(TAG)
                .matching(word);
    }

    private static PredicateFinalStep inWords(SearchPredicateFactory f, String word, int errors) {
        var match =
                f.match()
                        .field("titleWords")
                        .boost(TITLE)
                        .field("nameWords")
                        .boost(TAG)
                        .matching(word);
        return errors == 0 ? match : match.fuzzy(errors, 1);
    }

    private static PredicateFinalStep beginning(
            SearchPredicateFactory f, String field, String word, float worth) {
        return f.prefix().field(field).boost(worth).matching(word);
    }

    static int errorsIn(String word) {
        if (word.length() < SHORTEST_WITH_ERROR) {
            return 0;
        }
        return word.length() < SHORTEST_WITH_TWO_ERRORS ? 1 : 2;
    }
}
