package dev.stoa.catalog.rendition;

import dev.stoa.catalog.media.ImageAddresses;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.media.MediaStore;
import dev.stoa.platform.ids.Ids;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class RenditionConfiguration {

    @Bean
    RenditionSignatures renditionSignatures(@Value("${stoa.uploads.secret}") String secret) {
        return new RenditionSignatures(secret);
    }

    @Bean
    Renditions renditions(
            RenditionSignatures signatures,
            MediaStore store,
            @Value("${stoa.media.renditions.folder}") Path folder,
            @Value("${stoa.media.renditions.most}") DataSize most,
            Ids ids) {
        return new Renditions(
                signatures,
                new Renderer(store, atOnce()),
                new RenditionFolder(folder, ids),
                most.toBytes());
    }

    private static int atOnce() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /** Unless a hosted service makes them. */
    @Bean
    @ConditionalOnProperty(name = "stoa.media.images", havingValue = "own", matchIfMissing = true)
    ImageAddresses imageAddresses(MediaAddresses addresses, RenditionSignatures signatures) {
        return new OwnAddresses(addresses.publicUrl(), signatures);
    }

    /** In the background: there may be many, and nobody needs to wait for them. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> renditionsTakenUp(Renditions renditions) {
        return _ -> Thread.ofVirtual().name("renditions").start(renditions::takeUp);
    }
}
