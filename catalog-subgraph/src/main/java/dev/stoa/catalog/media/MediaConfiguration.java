package dev.stoa.catalog.media;

import dev.stoa.platform.ids.Ids;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    @Bean
    MediaAddresses mediaAddresses(@Value("${stoa.media.public-url}") String publicUrl) {
        return new MediaAddresses(publicUrl);
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.media.store", havingValue = "disk", matchIfMissing = true)
    MediaStore mediaStore(@Value("${stoa.media.folder}") Path folder, Ids ids) {
        return new MediaFolder(folder, ids);
    }

    @Bean
    MediaFiles mediaFiles(MediaStore store) {
        return new MediaFiles(store);
    }

    @Bean
    HandlerFilterFunction<ServerResponse, ServerResponse> storeAway() {
        return StoreAwayHandler.filter();
    }

    @Bean
    RouterFunction<ServerResponse> mediaRoute(
            MediaStore store,
            MadePictures made,
            SavedNames names,
            HandlerFilterFunction<ServerResponse, ServerResponse> storeAway) {
        var handler = new MediaHandler(store, made, names);
        return RouterFunctions.route()
                .GET("/media/{name}", handler::original)
                .HEAD("/media/{name}", handler::original)
                .GET("/media/{name}/{wish}", handler::made)
                .HEAD("/media/{name}/{wish}", handler::made)
                .filter(storeAway)
                .build();
    }
}
