package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.relay.PageArguments;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Looks at the stock and its ledger. */
@TestComponent
public class Ledger {

    private final Stocks stocks;
    private final StockMovements movements;

    public Ledger(Stocks stocks, StockMovements movements) {
        this.stocks = stocks;
        this.movements = movements;
    }

    public int onHand(String variantId, String warehouseId) {
        return stocks.of(variantId).orElseThrow().onHandAt(warehouseId);
    }

    /** Why it moved, the last first. */
    public List<StockMovementReason> reasons(String variantId) {
        return rows(variantId).stream().map(StockMovement::reason).toList();
    }

    /** The rows sum to the level of each warehouse, and these to the whole. */
    public void assertAgrees(String variantId) {
        var sums =
                rows(variantId).stream()
                        .collect(
                                Collectors.groupingBy(
                                        StockMovement::warehouseId,
                                        Collectors.summingInt(StockMovement::delta)));
        var stock = stocks.of(variantId).orElseThrow();
        for (var place : stock.places()) {
            assertThat(sums.getOrDefault(place.warehouseId(), 0)).isEqualTo(place.onHand());
        }
        assertThat(stock.onHand())
                .isEqualTo(stock.places().stream().mapToInt(Stock.Place::onHand).sum());
    }

    private List<StockMovement> rows(String variantId) {
        return movements.of(variantId, null, PageArguments.first(100)).getNodes();
    }
}
