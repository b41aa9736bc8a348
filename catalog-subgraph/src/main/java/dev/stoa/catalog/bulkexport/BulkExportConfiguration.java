package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.attribute.TraitNames;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.job.JobRunner;
import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.metafield.MetafieldFiles;
import dev.stoa.catalog.upload.LinkSignatures;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.ids.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class BulkExportConfiguration {

    private static final Duration CLEAR_EVERY = Duration.ofMinutes(1);

    @Bean
    ExportFiles exportFiles(@Value("${stoa.media.folder}") Path folder) {
        return new ExportFiles(folder.resolve("exports"));
    }

    @Bean
    ExportedContents exportedContents(
            Brands brands,
            Categories categories,
            Stocks stocks,
            TraitNames traits,
            Collections collections,
            MetafieldFiles metafields,
            MediaAddresses addresses) {
        var details = new ExportedDetails(traits, collections, metafields);
        return new ExportedContents(brands, categories, stocks, details, addresses);
    }

    @Bean
    Jobs<BulkExport> exports(MongoTemplate mongo, Clock clock) {
        return new Jobs<>(mongo, clock, BulkExport.class);
    }

    @Bean
    JobRunner<BulkExport> exportRunner(Jobs<BulkExport> exports, RunBulkExport work, Ids ids) {
        return new JobRunner<>(exports, work, ids);
    }

    @Bean
    RouterFunction<ServerResponse> exportRoute(
            Jobs<BulkExport> exports, ExportFiles files, LinkSignatures signatures, Clock clock) {
        return RouterFunctions.route()
                .GET("/exports/{id}", new DownloadHandler(exports, files, signatures, clock))
                .build();
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop exportClearance(RemoveExpiredExports removeExpiredExports) {
        return new BackgroundLoop(
                "export-clearance",
                () -> {
                    removeExpiredExports.handle();
                    Thread.sleep(CLEAR_EVERY);
                });
    }
}
