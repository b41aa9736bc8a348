package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.inventory.Availability.BackOrder;
import dev.stoa.catalog.inventory.Availability.InStock;
import dev.stoa.catalog.inventory.Availability.LowStock;
import dev.stoa.catalog.inventory.Availability.OutOfStock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StockTest {

    @Test
    void tellsTheLastPieces() {
        assertThat(counted(6).supply().availability(5)).isEqualTo(new InStock());
        assertThat(counted(5).supply().availability(5)).isEqualTo(new LowStock(5));
        assertThat(counted(0).supply().availability(5)).isEqualTo(new OutOfStock());
    }

    @Test
    void takesOrdersBeyondTheStockWhereAllowed() {
        var sofa = Stock.opening("var_1", "prd_1", -2, true, true, Instant.EPOCH);

        assertThat(sofa.isSellable()).isTrue();
        assertThat(sofa.supply().availability(5)).isEqualTo(new BackOrder(null));
    }

    @Test
    void neverRunsOutOfWhatIsNotCounted() {
        var voucher = Stock.opening("var_1", "prd_1", 0, false, false, Instant.EPOCH);

        assertThat(voucher.isSellable()).isTrue();
        assertThat(voucher.supply().availability(5)).isEqualTo(new InStock());
    }

    private static Stock counted(int pieces) {
        return Stock.opening("var_1", "prd_1", pieces, true, false, Instant.EPOCH);
    }
}
