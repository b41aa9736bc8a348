package dev.stoa.catalog.upload;

import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.ids.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    private static final Duration CLEAN_EVERY = Duration.ofMinutes(10);

    @Bean
    LinkSignatures uploadSignatures(@Value("${stoa.uploads.secret}") String secret) {
        return new LinkSignatures(secret);
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.media.store", havingValue = "disk", matchIfMissing = true)
    IncomingUploads incomingUploads(LinkSignatures signatures, MediaAddresses addresses) {
        return new OwnDoor(signatures, addresses);
    }

    @Bean
    UploadFiles uploadFiles(
            @Value("${stoa.media.folder}") Path folder, IncomingUploads incoming, Ids ids) {
        return new UploadFiles(folder.resolve("uploads"), incoming, ids);
    }

    @Bean
    UploadPlaces uploadPlaces(Uploads uploads, IncomingUploads incoming, Ids ids, Clock clock) {
        return new UploadPlaces(uploads, incoming, ids, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.media.store", havingValue = "disk", matchIfMissing = true)
    RouterFunction<ServerResponse> uploadRoute(
            Uploads uploads,
            UploadFiles files,
            LinkSignatures signatures,
            Clock clock,
            HandlerFilterFunction<ServerResponse, ServerResponse> storeAway) {
        return RouterFunctions.route()
                .PUT("/uploads/{id}", new UploadHandler(uploads, files, signatures, clock))
                .filter(storeAway)
                .build();
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop uploadCleaner(RemoveOldUploads removeOldUploads) {
        return new BackgroundLoop(
                "upload-cleaner",
                () -> {
                    removeOldUploads.handle();
                    Thread.sleep(CLEAN_EVERY);
                });
    }
}
