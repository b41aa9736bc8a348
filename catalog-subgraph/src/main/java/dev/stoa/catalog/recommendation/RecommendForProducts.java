package dev.stoa.catalog.recommendation;

import static dev.stoa.catalog.recommendation.RecommendationKind.BOUGHT_TOGETHER;
import static dev.stoa.catalog.recommendation.RecommendationKind.POPULAR;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Relation;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.catalog.search.SimilarProducts;
import dev.stoa.platform.UseCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what goes with products: one read of each kind, however many products there are. */
@UseCase
class RecommendForProducts {

    static final int MOST = 24;

    /** More than are asked for, so that some are left when others cannot be bought. */
    private static final int MOST_LOOKED_AT = 40;

    private final BoughtProducts boughtProducts;
    private final PopularProducts popular;
    private final SimilarProducts similar;
    private final ShopWindow window;

    RecommendForProducts(
            BoughtProducts boughtProducts,
            PopularProducts popular,
            SimilarProducts similar,
            ShopWindow window) {
        this.boughtProducts = boughtProducts;
        this.popular = popular;
        this.similar = similar;
        this.window = window;
    }

    /**
     * The best for each product, at most {@link #MOST}.
     *
     * @param kinds which reasons count, in the order in which they count
     */
    Map<String, List<Recommendation>> handle(
            List<RecommendationKind> kinds, Collection<String> productIds) {
        var shown = new HashMap<>(window.byIds(productIds));
        boolean isShared = kinds.contains(BOUGHT_TOGETHER) || kinds.contains(POPULAR);
        var popularIds = isShared ? popular.ids() : List.<String>of();
        var found = new HashMap<String, Map<String, RecommendationKind>>();
        for (var kind : kinds) {
            idsOf(kind, productIds, shown, popularIds)
                    .forEach((id, ids) -> note(found, id, ids, kind));
        }
        found.replaceAll((_, candidates) -> Shares.of(candidates, popularIds, MOST_LOOKED_AT));
        var candidates =
                found.values().stream().map(Map::keySet).flatMap(Set::stream).distinct().toList();
        shown.putAll(window.byIds(candidates));
        var all = new HashMap<String, List<Recommendation>>();
        productIds.forEach(id -> all.put(id, best(id, found.getOrDefault(id, Map.of()), shown)));
        return all;
    }

    /** What was found for a reason that counts more stays. */
    private static void note(
            Map<String, Map<String, RecommendationKind>> found,
            String id,
            List<String> candidates,
            RecommendationKind kind) {
        var noted = found.computeIfAbsent(id, _ -> new LinkedHashMap<>());
        candidates.forEach(candidate -> noted.putIfAbsent(candidate, kind));
    }

    private Map<String, List<String>> idsOf(
            RecommendationKind kind,
            Collection<String> productIds,
            Map<String, Product> shown,
            List<String> popularIds) {
        return switch (kind) {
            case CURATED -> curated(shown.values());
            case BOUGHT_TOGETHER -> companions(productIds, Set.copyOf(popularIds));
            case SIMILAR -> similar(shown.values());
            case POPULAR -> {
                var same = new HashMap<String, List<String>>();
                productIds.forEach(id -> same.put(id, popularIds));
                yield same;
            }
        };
    }

    /** As the kinds of relations count: what goes with it first. */
    private static Map<String, List<String>> curated(Collection<Product> products) {
        var ids = new HashMap<String, List<String>>();
        products.forEach(
                product ->
                        ids.put(
                                product.id(),
                                product.content().relations().stream()
                                        .sorted(Comparator.comparing(Relation::kind))
                                        .map(Relation::productId)
                                        .toList()));
        return ids;
    }

    /** The surest first; what goes with it only by chance counts when it is popular. */
    private Map<String, List<String>> companions(
            Collection<String> productIds, Set<String> popularIds) {
        var companions = new HashMap<String, List<String>>();
        boughtProducts
                .byIds(productIds)
                .forEach((id, bought) -> companions.put(id, bought.companionIds(popularIds)));
        return companions;
    }

    private Map<String, List<String>> similar(Collection<Product> products) {
        var ids = new HashMap<String, List<String>>();
        List.copyOf(products)
                .forEach(
                        product ->
                                ids.put(product.id(), similar.to(product, SimilarProducts.MOST)));
        return ids;
    }

    private static List<Recommendation> best(
            String id, Map<String, RecommendationKind> candidates, Map<String, Product> shown) {
        var because = shown.get(id);
        var best = new ArrayList<Recommendation>();
        for (var candidate : candidates.entrySet()) {
            var product = shown.get(candidate.getKey());
            if (product != null && product.isAvailable() && !product.id().equals(id)) {
                best.add(new Recommendation(product, reason(candidate.getValue(), because)));
            }
            if (best.size() == MOST) {
                break;
            }
        }
        return best;
    }

    private static RecommendationReason reason(RecommendationKind kind, @Nullable Product because) {
        return switch (kind) {
            case POPULAR -> RecommendationReason.POPULAR;
            case CURATED, SIMILAR, BOUGHT_TOGETHER ->
                    new RecommendationReason(kind, because, false);
        };
    }
}
