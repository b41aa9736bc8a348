package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsDataLoader;
import dev.stoa.catalog.pricing.FormerPrice;
import dev.stoa.catalog.pricing.OwnPrice;
import dev.stoa.catalog.pricing.PriceTag.Tier;
import dev.stoa.catalog.pricing.Prices;
import dev.stoa.catalog.pricing.PriorPrices;
import dev.stoa.catalog.pricing.Reduction;
import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "lowestPrices")
class LowestPriceLoader implements MappedBatchLoader<LowestPriceLoader.Reduced, Money> {

    /** A variant whose present price is shown as reduced. */
    record Reduced(OwnPrice own, Tier tier, Prices prices) {}

    private final PriceHistory history;
    private final PriorPrices prior;

    LowestPriceLoader(PriceHistory history, PriorPrices prior) {
        this.history = history;
        this.prior = prior;
    }

    /** All of a request are in one market. */
    @Override
    public CompletionStage<Map<Reduced, Money>> load(Set<Reduced> variants) {
        var byId =
                variants.stream()
                        .collect(Collectors.toMap(it -> it.own().variantId(), Function.identity()));
        var former = history.lastOf(byId.keySet());
        var reductions =
                byId.values().stream()
                        .map(it -> reduction(it, former.getOrDefault(id(it), List.of())))
                        .toList();
        var prices = variants.iterator().next().prices();
        var lowest = prior.lowestBefore(reductions, prices);
        return CompletableFuture.completedFuture(
                lowest.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        it -> byId.get(it.getKey()), Map.Entry::getValue)));
    }

    private static String id(Reduced variant) {
        return variant.own().variantId();
    }

    private static Reduction reduction(Reduced variant, List<EndedPrice> ended) {
        var former = new ArrayList<FormerPrice>();
        for (int i = 0; i < ended.size(); i++) {
            var price = ended.get(i);
            var began = i + 1 < ended.size() ? ended.get(i + 1).endedAt() : Instant.MIN;
            former.add(new FormerPrice(price.price(), began, price.endedAt()));
        }
        return new Reduction(variant.own(), variant.tier(), former);
    }
}
