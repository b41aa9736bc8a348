package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.inventory.StockMovements;
import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.product.PriceHistory;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BulkImportConfiguration {

    private static final Duration RECOVER_EVERY = Duration.ofSeconds(3);

    @Bean
    ProductImporter productImporter(
            Products products,
            Stocks stocks,
            StockMovements movements,
            PriceHistory history,
            Changes changes,
            Outbox outbox,
            Transactions transactions,
            MediaAddresses addresses,
            Ids ids,
            Clock clock) {
        return new ProductImporter(
                products,
                stocks,
                movements,
                history,
                changes,
                outbox,
                transactions,
                addresses,
                ids,
                clock);
    }

    @Bean
    ImportRunner importRunner(RunBulkImport runBulkImport) {
        return job -> Thread.ofVirtual().name(job.id()).start(() -> runBulkImport.handle(job));
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop importRecovery(RecoverBulkImports recoverBulkImports) {
        return new BackgroundLoop(
                "import-recovery",
                () -> {
                    recoverBulkImports.handle();
                    Thread.sleep(RECOVER_EVERY);
                });
    }
}
