package dev.stoa.catalog.recommendation;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;
import org.jspecify.annotations.Nullable;

/** What goes with products, by {@link #keyOf}. */
@DgsDataLoader(name = "recommendations")
class RecommendationLoader implements MappedBatchLoader<String, List<Recommendation>> {

    private static final List<RecommendationKind> ALL =
            List.of(
                    RecommendationKind.CURATED,
                    RecommendationKind.BOUGHT_TOGETHER,
                    RecommendationKind.SIMILAR,
                    RecommendationKind.POPULAR);
    private static final String ANY = "ANY";

    private final RecommendForProducts recommendForProducts;

    RecommendationLoader(RecommendForProducts recommendForProducts) {
        this.recommendForProducts = recommendForProducts;
    }

    /**
     * @param kind null for all
     */
    static String keyOf(@Nullable RecommendationKind kind, String productId) {
        return (kind == null ? ANY : kind.name()) + ":" + productId;
    }

    @Override
    public CompletionStage<Map<String, List<Recommendation>>> load(Set<String> keys) {
        var byKinds =
                keys.stream()
                        .collect(
                                Collectors.groupingBy(
                                        key -> key.substring(0, key.indexOf(':')),
                                        Collectors.mapping(
                                                key -> key.substring(key.indexOf(':') + 1),
                                                Collectors.toList())));
        var found = new HashMap<String, List<Recommendation>>();
        byKinds.forEach(
                (kind, ids) ->
                        recommendForProducts
                                .handle(kindsOf(kind), ids)
                                .forEach((id, some) -> found.put(kind + ":" + id, some)));
        return CompletableFuture.completedFuture(found);
    }

    private static List<RecommendationKind> kindsOf(String kind) {
        return kind.equals(ANY) ? ALL : List.of(RecommendationKind.valueOf(kind));
    }
}
