package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.upload.LinkSignatures;
import dev.stoa.platform.events.BackgroundLoop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class BulkExportConfiguration {

    private static final Duration KEEP_EVERY = Duration.ofSeconds(5);

    @Bean
    ExportFiles exportFiles(@Value("${stoa.media.folder}") Path folder) {
        return new ExportFiles(folder.resolve("exports"));
    }

    @Bean
    ExportedContents exportedContents(
            Brands brands, Categories categories, Stocks stocks, MediaAddresses addresses) {
        return new ExportedContents(brands, categories, stocks, addresses);
    }

    @Bean
    ExportRunner exportRunner(RunBulkExport runBulkExport) {
        return job -> Thread.ofVirtual().name(job.id()).start(() -> runBulkExport.handle(job));
    }

    @Bean
    RouterFunction<ServerResponse> exportRoute(
            BulkExports exports, ExportFiles files, LinkSignatures signatures, Clock clock) {
        return RouterFunctions.route()
                .GET("/exports/{id}", new DownloadHandler(exports, files, signatures, clock))
                .build();
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop exportKeeper(KeepBulkExports keepBulkExports) {
        return new BackgroundLoop(
                "export-keeper",
                () -> {
                    keepBulkExports.handle();
                    Thread.sleep(KEEP_EVERY);
                });
    }
}
