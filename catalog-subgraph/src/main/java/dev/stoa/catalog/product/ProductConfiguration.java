package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Transactions;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProductConfiguration.MarketSettings.class)
class ProductConfiguration {

    /**
     * @param taxRates percent by tax class
     */
    @ConfigurationProperties("stoa.market")
    record MarketSettings(
            String country,
            Currency currency,
            boolean pricesIncludeTax,
            Map<String, BigDecimal> taxRates) {}

    @Bean
    Market market(MarketSettings settings) {
        return new Market(
                settings.country(),
                settings.currency(),
                settings.pricesIncludeTax(),
                settings.taxRates());
    }

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
