package dev.stoa.catalog.collection;

import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.pagehead.HeadPictures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class CollectionConfiguration {

    @Bean
    HeadPictures<Collection> collectionPictures(MongoTemplate mongo) {
        return new HeadPictures<>(
                mongo,
                Collection.class,
                Collection::head,
                it -> new MediaUsage(MediaUsage.Kind.COLLECTION, it.id(), it.title()));
    }
}
