package dev.stoa.catalog.pricing;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes the prices of lists away that are gone, some in one transaction: each is in its list, or
 * kept as one that has ended. Who dies over it leaves the rest to whoever comes next.
 */
@UseCase
class EndListedPrices {

    private static final int BATCH = 500;
    private static final int MOST_BATCHES_AT_ONCE = 10;
    private static final Duration GIVEN_UP_AFTER = Duration.ofSeconds(10);

    private final EndedPriceLists lists;
    private final ListedPrices prices;
    private final EndedListedPrices ended;
    private final Transactions transactions;
    private final Clock clock;

    EndListedPrices(
            EndedPriceLists lists,
            ListedPrices prices,
            EndedListedPrices ended,
            Transactions transactions,
            Clock clock) {
        this.lists = lists;
        this.prices = prices;
        this.ended = ended;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What others have left; false when nothing was. */
    boolean handle() {
        var left = lists.leftSince(clock.instant().minus(GIVEN_UP_AFTER));
        left.map(EndedPriceList::handle).ifPresent(this::all);
        return left.isPresent();
    }

    /** What can be done at once; the loop does what is left. */
    void some(String handle) {
        for (int i = 0; i < MOST_BATCHES_AT_ONCE; i++) {
            if (!isAnyTaken(handle)) {
                return;
            }
        }
    }

    /** All, so that another list may have the handle. */
    void all(String handle) {
        boolean isLeft = true;
        while (isLeft) {
            isLeft = isAnyTaken(handle);
        }
    }

    private boolean isAnyTaken(String handle) {
        return transactions.inOne(
                () ->
                        lists.hold(handle, clock.instant())
                                .map(this::take)
                                .filter(batch -> !batch.isEmpty())
                                .isPresent());
    }

    private List<VariantPrices> take(EndedPriceList list) {
        var batch = prices.after("", list.handle(), BATCH);
        if (batch.isEmpty()) {
            lists.remove(list.handle());
        } else {
            var rows =
                    batch.stream()
                            .collect(
                                    Collectors.toMap(
                                            VariantPrices::variantId, it -> it.of(list.handle())));
            ended.append(rows, list.endedAt(), list.endedBy());
            prices.remove(list.handle(), rows.keySet());
        }
        return batch;
    }
}
