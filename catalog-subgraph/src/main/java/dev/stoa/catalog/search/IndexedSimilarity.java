package dev.stoa.catalog.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.errors.StoaException;
import java.time.Duration;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Products that share what is rare: two of one small category are more alike than two of a large
 * one, and so with tags and words of titles. Answers are kept for minutes: who reads them looks
 * again whether the products can be bought.
 */
final class IndexedSimilarity implements SimilarProducts {

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_TAGS = 20;

    private static final float CATEGORY = 3;
    private static final float ABOVE = 1;
    private static final float TAG = 1;
    private static final float TITLE = 1.5f;
    private static final float BRAND = 1;
    private static final float PRICE = 1;
    private static final double CHEAPEST = 0.6;
    private static final double DEAREST = 1.6;

    private final ProductIndexes indexes;
    private final Cache<String, List<String>> known =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(LONGEST).build();

    IndexedSimilarity(ProductIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public List<String> to(Product product, int most) {
        var key = product.id() + " " + product.version();
        var remembered = known.getIfPresent(key);
        if (remembered != null) {
            return remembered.subList(0, Math.min(most, remembered.size()));
        }
        try {
            var found = indexes.ask(session -> find(session, product));
            known.put(key, found);
            return found.subList(0, Math.min(most, found.size()));
        } catch (StoaException e) {
            return List.of(); // The index is being prepared; pages do without.
        }
    }

    private static List<String> find(SearchSession session, Product product) {
        return session.search(ProductEntry.class)
                .select(f -> f.id(String.class))
                .where(f -> like(f, product))
                .sort(f -> f.score().then().field("key"))
                .totalHitCountThreshold(1)
                .fetchHits(MOST);
    }

    private static PredicateFinalStep like(SearchPredicateFactory f, Product product) {
        long price = product.lowestMinor();
        return f.bool()
                .filter(f.match().field("status").matching(product.status().name()))
                .filter(f.match().field("isAvailable").matching(1))
                .mustNot(f.match().field("key").matching(product.id()))
                .must(sharing(f, product))
                .should(
                        f.range()
                                .field("lowest")
                                .between(Math.round(price * CHEAPEST), Math.round(price * DEAREST))
                                .constantScore()
                                .boost(PRICE));
    }

    /** At least one thing that says what it is; a like price says nothing. */
    private static PredicateFinalStep sharing(SearchPredicateFactory f, Product product) {
        var content = product.content();
        var any = f.bool().minimumShouldMatchNumber(1);
        var category = content.categoryId();
        for (var place : content.categoryPath()) {
            share(f, any, "categoryPath", place, place.equals(category) ? CATEGORY : ABOVE);
        }
        content.tags().stream().limit(MOST_TAGS).forEach(tag -> share(f, any, "tagKeys", tag, TAG));
        if (content.brandId() != null) {
            share(f, any, "brandId", content.brandId(), BRAND);
        }
        any.should(f.match().field("title").matching(product.title()).boost(TITLE));
        return any;
    }

    private static void share(
            SearchPredicateFactory f,
            BooleanPredicateOptionsCollector<?, ?> any,
            String field,
            String value,
            float worth) {
        any.should(f.match().field(field).matching(value).boost(worth));
    }
}
