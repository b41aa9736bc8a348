package dev.stoa.catalog.category;

import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.pagehead.HeadPictures;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class CategoryConfiguration {

    private static final String MOVER = "category-mover";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration LEASE = Duration.ofSeconds(15);

    @Bean
    HeadPictures<Category> categoryPictures(MongoTemplate mongo) {
        return new HeadPictures<>(
                mongo,
                Category.class,
                Category::head,
                it -> new MediaUsage(MediaUsage.Kind.CATEGORY, it.id(), it.name()));
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop categoryMover(BringProductsAlong bringProductsAlong, Lease lease) {
        return new BackgroundLoop(
                MOVER,
                () -> {
                    boolean isDone = !lease.hold(MOVER, LEASE) || bringProductsAlong.handle();
                    if (isDone) {
                        Thread.sleep(LOOK_EVERY);
                    }
                });
    }
}
