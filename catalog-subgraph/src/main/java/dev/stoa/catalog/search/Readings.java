package dev.stoa.catalog.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
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
        var spelling = reading(session, question, Strictness.TYPING_ERRORS);
        if (!spelling.misspelt().isEmpty() && isAnything(session, question, spelling)) {
            return spelling;
        }
        var most = new Reading(Strictness.MOST_WORDS, spelling.misspelt());
        return isAnything(session, question, most) ? most : Reading.AS_TYPED;
    }

    private static Reading reading(
            SearchSession session, SearchQuestion question, Strictness strictness) {
        return strictness == Strictness.EXACT
                ? Reading.AS_TYPED
                : new Reading(strictness, misspelt(session, question.text()));
    }

    private static Set<String> misspelt(SearchSession session, SearchText text) {
        var words = text.words();
        var misspelt = new HashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean isLast = i == words.size() - 1;
            if (!isAnything(
                    session, f -> SearchPredicates.word(f, text, word, isLast, Reading.AS_TYPED))) {
                misspelt.add(word);
            }
        }
        return misspelt;
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
