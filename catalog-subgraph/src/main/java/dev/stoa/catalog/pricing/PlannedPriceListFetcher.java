package dev.stoa.catalog.pricing;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.planned.CatalogPreview;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Price lists at a time to come: {@code catalog-preview.graphqls}. */
@DgsComponent
class PlannedPriceListFetcher {

    private final PriceLists lists;
    private final Clock clock;

    PlannedPriceListFetcher(PriceLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** That a list begins to count at some time, or ends. */
    record PlannedPriceList(Instant at, boolean isCounting, PriceList priceList) {}

    @DgsData(parentType = "CatalogPreview", field = "priceLists")
    List<PriceList> counting(Prices prices) {
        return prices.lists();
    }

    @DgsData(parentType = "CatalogPreview", field = "plannedPriceLists")
    List<PlannedPriceList> planned(DgsDataFetchingEnvironment env) {
        var until = env.<CatalogPreview>getSourceOrThrow().at();
        var now = clock.instant();
        return lists.all().stream()
                .filter(PriceList::isActive)
                .flatMap(
                        list ->
                                Stream.of(
                                        new Edge(list.startsAt(), true, list),
                                        new Edge(list.endsAt(), false, list)))
                .flatMap(edge -> edge.between(now, until))
                .sorted(Comparator.comparing(PlannedPriceList::at))
                .limit(CatalogPreview.MOST_PLANNED)
                .toList();
    }

    /** Where the time of a list begins or ends; null where it does not. */
    private record Edge(@Nullable Instant at, boolean isCounting, PriceList list) {

        Stream<PlannedPriceList> between(Instant now, Instant until) {
            return at == null || !at.isAfter(now) || at.isAfter(until)
                    ? Stream.of()
                    : Stream.of(new PlannedPriceList(at, isCounting, list));
        }
    }
}
