package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.media.ImageAddresses;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.media.MediaUsages;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MediaLibraryConfiguration {

    @Bean
    Whereabouts whereabouts(List<MediaUsages> usages) {
        return new Whereabouts(usages);
    }

    @Bean
    ShownImages shownImages(MediaAddresses addresses, ImageAddresses transformed) {
        return new ShownImages(addresses, transformed);
    }
}
