package dev.stoa.catalog.digital;

import dev.stoa.catalog.upload.LinkSignatures;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class DigitalConfiguration {

    @Bean
    @ConditionalOnProperty(name = "stoa.media.store", havingValue = "disk", matchIfMissing = true)
    DigitalStore digitalStore(@Value("${stoa.media.folder}") Path folder) {
        return new DigitalFolder(folder.toAbsolutePath().normalize().resolve("digital"));
    }

    @Bean
    RouterFunction<ServerResponse> digitalRoute(
            DigitalFiles files,
            DigitalStore store,
            UsedTickets tickets,
            LinkSignatures signatures,
            Clock clock,
            HandlerFilterFunction<ServerResponse, ServerResponse> storeAway) {
        var handler = new DigitalFileHandler(files, store, tickets, signatures, clock);
        return RouterFunctions.route()
                .HEAD("/digital/{id}", _ -> ServerResponse.notFound().build())
                .GET("/digital/{id}", handler)
                .filter(storeAway)
                .build();
    }
}
