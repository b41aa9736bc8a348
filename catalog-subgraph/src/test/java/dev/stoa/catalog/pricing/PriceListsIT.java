package dev.stoa.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.market.Market;
import dev.stoa.catalog.market.MarketContext;
import dev.stoa.catalog.market.MarketCurrency;
import dev.stoa.platform.test.QueryBudget;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which lists a sale is made by. */
@CatalogTest
class PriceListsIT {

    @Autowired private PriceLists lists;
    @Autowired private QueryBudget budget;
    @Autowired private Clock clock;

    private Instant now;

    @BeforeEach
    void fill() {
        clear(); // What other tests have left counts too.
        now = clock.instant();
        var times = new ArrayList<@Nullable Instant>(List.of(now.minus(Duration.ofDays(1))));
        times.add(now.plus(Duration.ofDays(1)));
        times.add(null);
        for (var start : times) {
            for (var end : times) {
                for (var markets : List.of(List.<String>of(), List.of("home"), List.of("abroad"))) {
                    for (var groups : List.of(List.<String>of(), List.of("cgr_a", "cgr_b"))) {
                        put(start, end, markets, groups, true);
                    }
                }
            }
        }
        put(null, null, List.of(), List.of(), false);
    }

    @AfterEach
    void clear() {
        lists.all().forEach(list -> lists.remove(list.handle(), list.version()));
    }

    @Test
    void sellsByAllListsThatCountAndReadsNoOthers() {
        for (var market : List.of("home", "abroad", "elsewhere")) {
            for (var groups :
                    List.of(Set.<String>of(), Set.of("cgr_b", "cgr_c"), Set.of("cgr_c"))) {
                var context = seenBy(market, groups);
                var counting =
                        lists.all().stream().filter(list -> list.isFor(context, now)).toList();

                assertThat(counting).as("%s %s", market, groups).isNotEmpty();
                assertThat(lists.counting(context, now))
                        .containsExactlyInAnyOrderElementsOf(counting);
                assertThat(lists.binding(context).lists())
                        .containsExactlyInAnyOrderElementsOf(counting);
            }
        }
    }

    @Test
    void readsOnceForAnyNumberOfLists() {
        var context = seenBy("home", Set.of("cgr_a"));

        assertThat(budget.commandsOf(() -> assertThat(lists.binding(context).lists()).hasSize(16)))
                .containsExactly("find priceLists");
    }

    private MarketContext seenBy(String handle, Set<String> groups) {
        var euros = new MarketCurrency(Currency.getInstance("EUR"), BigDecimal.ONE, null, now);
        var market =
                new Market(handle, handle, List.of("DE"), true, Map.of(), List.of(euros), true, 1);
        return new MarketContext(market, euros, groups);
    }

    private void put(
            @Nullable Instant start,
            @Nullable Instant end,
            List<String> markets,
            List<String> groups,
            boolean isActive) {
        var handle = "list-" + lists.all().size();
        assertThat(
                        lists.store(
                                new PriceList(
                                        handle, handle, markets, groups, start, end, 0, null, now,
                                        isActive, 1)))
                .isTrue();
    }
}
