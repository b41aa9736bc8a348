package dev.stoa.catalog.media;

import dev.stoa.platform.ids.Ids;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
    MediaFiles mediaFiles(@Value("${stoa.media.folder}") Path folder, Ids ids) {
        return new MediaFiles(folder, ids);
    }

    @Bean
    RouterFunction<ServerResponse> mediaRoute(MediaFiles files) {
        var handler = new MediaHandler(files);
        return RouterFunctions.route()
                .GET("/media/{name}", handler)
                .HEAD("/media/{name}", handler)
                .build();
    }
}
