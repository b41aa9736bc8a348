package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.inventory.StockMovements;
import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.product.PriceHistory;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.upload.LinkSignatures;
import dev.stoa.catalog.upload.UploadFiles;
import dev.stoa.catalog.upload.Uploads;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

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
    RouterFunction<ServerResponse> failedRowsRoute(
            BulkImports imports,
            Uploads uploads,
            UploadFiles files,
            LinkSignatures signatures,
            Clock clock) {
        var handler = new FailedRowsHandler(imports, uploads, files, signatures, clock);
        return RouterFunctions.route().GET("/imports/{id}/failed", handler).build();
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
