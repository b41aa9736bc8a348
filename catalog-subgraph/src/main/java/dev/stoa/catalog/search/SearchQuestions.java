package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ListOrders;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.searchtuning.SearchTuning;
import dev.stoa.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of what clients write what the index understands. */
final class SearchQuestions {

    private final Narrowings narrowings;
    private final SearchTuning tuning;
    private final ListOrders orders;

    SearchQuestions(Narrowings narrowings, SearchTuning tuning, ListOrders orders) {
        this.narrowings = narrowings;
        this.tuning = tuning;
        this.orders = orders;
    }

    /**
     * @param text empty for all products, in the order of a list unless sorted otherwise
     */
    SearchQuestion of(SearchText text, Wishes wishes, @Nullable ProductSort sort, Caller caller) {
        var filter = wishes.filter();
        boolean isBestFirst = sort == null && !text.isEmpty();
        return new SearchQuestion(
                text,
                tuning.meanings(text.words()),
                sort == null ? tuning.pinned(text.words()) : List.of(),
                narrowings.of(wishes, filter.statusFor(caller).name()),
                isBestFirst ? null : orders.of(filter, sort).sort());
    }
}
