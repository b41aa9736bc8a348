package dev.stoa.catalog.inventory;

import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.catalog.warehouse.Warehouses;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InventoryConfiguration {

    private static final String SWEEPER = "stock-sweeper";
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(2);
    private static final Duration LEASE = Duration.ofSeconds(15);

    @Bean
    ShelfKeeper shelfKeeper(Products products, Stocks stocks, BundleShelf bundles) {
        return new ShelfKeeper(products, stocks, bundles);
    }

    @Bean
    ChangeDesk<SellingTerms> sellingTermsDesk(
            ChangedTerms terms, Changes changes, Transactions transactions, Clock clock) {
        return new ChangeDesk<>(terms, changes, transactions, clock);
    }

    @Bean
    ChangedTerms changedTerms(Stocks stocks, StockPolicies policies, ShelfKeeper shelf) {
        return new ChangedTerms(stocks, policies, shelf);
    }

    @Bean
    Availabilities availabilities(
            Stocks stocks, @Value("${stoa.inventory.low-stock}") int lowStock, Clock clock) {
        return new Availabilities(stocks, lowStock, clock);
    }

    /**
     * Before anybody is answered. The main warehouse comes last, so that its being there says that
     * all stock has its place.
     */
    @Bean
    SmartInitializingSingleton mainWarehouse(
            Warehouses warehouses, Stocks stocks, StockMovements movements, Clock clock) {
        return () -> {
            if (warehouses.byId(Warehouse.MAIN).isEmpty()) {
                stocks.placeInMain();
                movements.placeInMain();
                var _ = warehouses.openMain(clock.instant());
            }
        };
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop stockSweeper(
            ReleaseExpiredHolds releaseExpiredHolds, EndPreOrders endPreOrders, Lease lease) {
        return new BackgroundLoop(
                SWEEPER,
                () -> {
                    if (lease.hold(SWEEPER, LEASE)) {
                        releaseExpiredHolds.handle();
                        endPreOrders.handle();
                    }
                    Thread.sleep(SWEEP_EVERY);
                });
    }
}
