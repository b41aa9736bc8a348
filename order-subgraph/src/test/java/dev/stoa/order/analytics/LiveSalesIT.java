package dev.stoa.order.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.order.BusyShop;
import dev.stoa.order.order.Desk;
import dev.stoa.order.order.OrderFixture;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Through the outbox, the real stream and back. */
@BusyShop
class LiveSalesIT {

    @Autowired Desk desk;
    @Autowired Sales sales;

    @Test
    void anOrderMovesTheFiguresByItself() throws InterruptedException {
        var ledger = new Ledger(sales);
        var wanted =
                ledger.wants(
                        Instant.now().minusSeconds(60).toString(),
                        Instant.now().plusSeconds(600).toString(),
                        Map.of());
        desk.place(OrderFixture.anOrder().soldIn(ledger.market(), "EUR"));

        Object orders = 0;
        for (int i = 0; i < 200 && orders.equals(0); i++) {
            Thread.sleep(50);
            var answer = desk.ask(Callers.staff(Permission.ORDERS_READ), Ledger.REPORT, wanted);
            orders = Desk.at(answer, "salesReport.totals.orders");
        }
        assertThat(orders).isEqualTo(1);
    }
}
