package dev.stoa.catalog.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Finds out how a text is to be taken: as strictly as anything is found. */
final class Readings {

    private static final int MOST_REMEMBERED = 1_000;

    private final Supplier<String> indexState;

    /** One answer asks several times: for hits, facets, and the number of hits. */
    private final Cache<Asked, Reading> known =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    private record Asked(SearchQuestion question, String indexState) {}

    Readings(Supplier<String> indexState) {
        this.indexState = indexState;
    }

    /**
     * @param after the place to go on from, with the strictness of the first page
     */
    Reading of(SearchSession session, SearchQuestion question, Optional<Place> after) {
        if (question.text().isEmpty()) {
            return Reading.AS_TYPED;
        }
        if (after.isPresent()) {
            return reading(session, question, after.get().strictness());
        }
        return known.get(
                new Asked(question, indexState.get()), _ -> firstThatFinds(session, question));
    }

    private static Reading firstThatFinds(SearchSession session, SearchQuestion question) {
        if (isAnything(session, question, Reading.AS_TYPED)) {
            return Reading.AS_TYPED;
        }
        return laxer(misspelt(question, isFound(session, question.text()))).stream()
                .filter(reading -> isAnything(session, question, reading))
                .findFirst()
                .orElse(Reading.AS_TYPED);
    }

    /** What to try when nothing is found as it was typed, one after the other. */
    static List<Reading> laxer(Set<String> misspelt) {
        var most = new Reading(Strictness.MOST_WORDS, misspelt);
        return misspelt.isEmpty()
                ? List.of(most)
                : List.of(new Reading(Strictness.TYPING_ERRORS, misspelt), most);
    }

    private static Reading reading(
            SearchSession session, SearchQuestion question, Strictness strictness) {
        return strictness == Strictness.EXACT
                ? Reading.AS_TYPED
                : new Reading(strictness, misspelt(question, isFound(session, question.text())));
    }

    /** Whether any product has a word, or something that begins so where it is the last one. */
    interface WordFinder {
        boolean isFound(String word, boolean isLast);
    }

    /** Words that nothing has. */
    static Set<String> misspelt(SearchQuestion question, WordFinder finder) {
        var words = question.text().words();
        var misspelt = new HashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            if (!finder.isFound(words.get(i), i == words.size() - 1)) {
                misspelt.add(words.get(i));
            }
        }
        return misspelt;
    }

    private static WordFinder isFound(SearchSession session, SearchText text) {
        return (word, isLast) ->
                isAnything(
                        session,
                        f -> SearchPredicates.word(f, text, word, isLast, Reading.AS_TYPED));
    }

    private static boolean isAnything(
            SearchSession session, SearchQuestion question, Reading reading) {
        return isAnything(session, f -> SearchPredicates.of(f, question, reading, null));
    }

    private static boolean isAnything(
            SearchSession session, Function<SearchPredicateFactory, PredicateFinalStep> where) {
        return !session.search(ProductEntry.class)
                .select(f -> f.id(String.class))
                .where(f -> f.bool().filter(where.apply(f)))
                .sort(f -> f.indexOrder()) // The first that matches will do.
                .totalHitCountThreshold(1)
                .fetchHits(1)
                .isEmpty();
    }
}
