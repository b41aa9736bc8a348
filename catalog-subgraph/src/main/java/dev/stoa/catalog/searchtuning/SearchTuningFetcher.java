package dev.stoa.catalog.searchtuning;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code search-tuning.graphqls}. */
@DgsComponent
class SearchTuningFetcher {

    /** What was searched for since a while. */
    record SearchReport(List<SearchCount> top, List<SearchCount> withoutHits) {}

    private static final int MOST = 100;

    private final SearchSynonyms synonyms;
    private final SearchPins pins;
    private final SearchCounts counts;
    private final SetSynonym setSynonym;
    private final DeleteSynonym deleteSynonym;
    private final SetPin setPin;
    private final Clock clock;

    SearchTuningFetcher(
            SearchSynonyms synonyms,
            SearchPins pins,
            SearchCounts counts,
            SetSynonym setSynonym,
            DeleteSynonym deleteSynonym,
            SetPin setPin,
            Clock clock) {
        this.synonyms = synonyms;
        this.pins = pins;
        this.counts = counts;
        this.setSynonym = setSynonym;
        this.deleteSynonym = deleteSynonym;
        this.setPin = setPin;
        this.clock = clock;
    }

    @DgsQuery
    List<SearchSynonym> searchSynonyms(Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return synonyms.all();
    }

    @DgsQuery
    List<SearchPin> searchPins(Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return pins.all();
    }

    @DgsQuery
    SearchReport searchReport(
            @InputArgument Integer days, @InputArgument Integer first, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        require(days >= 1 && days <= SearchCounts.MOST_DAYS, "days", SearchCounts.MOST_DAYS);
        require(first >= 1 && first <= MOST, "first", MOST);
        var since = clock.instant().minus(Duration.ofDays(days));
        return new SearchReport(
                counts.top("searches", since, first), counts.top("withoutHits", since, first));
    }

    private static void require(boolean isRight, String name, int most) {
        if (!isRight) {
            throw StoaException.badRequest("`" + name + "`: expected 1 to " + most + ".");
        }
    }

    @DgsData(parentType = "SearchPin", trivial = true)
    CompletableFuture<List<Product>> products(DgsDataFetchingEnvironment env) {
        SearchPin pin = env.getSourceOrThrow();
        return Batches.all(env, "products", pin.productIds());
    }

    @DgsMutation
    SynonymPayload searchSynonymSet(@InputArgument SetSynonym.Command input, Caller caller) {
        return setSynonym.handle(input, caller);
    }

    @DgsMutation
    SynonymPayload searchSynonymDelete(@InputArgument DeleteSynonym.Command input, Caller caller) {
        return deleteSynonym.handle(input, caller);
    }

    @DgsMutation
    SetPin.SearchPinSetPayload searchPinSet(@InputArgument SetPin.Command input, Caller caller) {
        return setPin.handle(input, caller);
    }
}
