package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.inventory.Stock.Pieces;
import dev.stoa.catalog.warehouse.Warehouse;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayBackTest {

    private static final List<Pieces> SOLD_FROM = List.of(new Pieces("a", 2), new Pieces("b", 3));

    @Test
    void leadsToWherePiecesWereTakenFrom() {
        assertThat(OrderCancelledHandler.wayBack(SOLD_FROM, 5)).isEqualTo(SOLD_FROM);
    }

    @Test
    void isShorterForFewerPieces() {
        assertThat(OrderCancelledHandler.wayBack(SOLD_FROM, 3))
                .containsExactly(new Pieces("a", 2), new Pieces("b", 1));
    }

    @Test
    void leadsToTheMainWarehouseForWhatWasTakenNowhere() {
        assertThat(OrderCancelledHandler.wayBack(SOLD_FROM, 6))
                .containsExactly(
                        new Pieces("a", 2), new Pieces("b", 3), new Pieces(Warehouse.MAIN, 1));
    }
}
