package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.collection.CollectionDesk;
import dev.stoa.catalog.inventory.StockMovements;
import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.job.JobRunner;
import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.metafield.MetafieldFiles;
import dev.stoa.catalog.product.PriceHistory;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.upload.LinkSignatures;
import dev.stoa.catalog.upload.UploadFiles;
import dev.stoa.catalog.upload.Uploads;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class BulkImportConfiguration {

    @Bean
    ProductImporter productImporter(
            Products products,
            Stocks stocks,
            StockMovements movements,
            PriceHistory history,
            Changes changes,
            CollectionDesk collections,
            MetafieldFiles metafields,
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
                collections,
                metafields,
                outbox,
                transactions,
                addresses,
                ids,
                clock);
    }

    @Bean
    Jobs<BulkImport> imports(MongoTemplate mongo, Clock clock) {
        return new Jobs<>(mongo, clock, BulkImport.class);
    }

    @Bean
    JobRunner<BulkImport> importRunner(Jobs<BulkImport> imports, RunBulkImport work, Ids ids) {
        return new JobRunner<>(imports, work, ids);
    }

    @Bean
    RouterFunction<ServerResponse> failedRowsRoute(
            Jobs<BulkImport> imports,
            Uploads uploads,
            UploadFiles files,
            LinkSignatures signatures,
            Clock clock) {
        var handler = new FailedRowsHandler(imports, uploads, files, signatures, clock);
        return RouterFunctions.route().GET("/imports/{id}/failed", handler).build();
    }
}
