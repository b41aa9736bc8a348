package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProductConfiguration {

    @Bean
    ProductRevisions productRevisions(
            Products products,
            PriceHistory history,
            Changes changes,
            StockOfVariants stock,
            ProductMoves moves,
            Outbox outbox,
            Transactions transactions,
            MediaAddresses addresses,
            Clock clock) {
        return new ProductRevisions(
                products, history, changes, stock, moves, outbox, transactions, addresses, clock);
    }
}
