package dev.stoa.catalog.text;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;

@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    Locales locales(@Value("${stoa.locale}") String standard) {
        return new Locales(standard);
    }

    /** Whatever is stored takes along the words that it is found by. */
    @Bean
    BeforeSaveCallback<Findable> beginnings() {
        return (stored, document, _) -> {
            document.put(StoredBeginnings.FIELD, Beginnings.of(stored.foundBy()));
            return stored;
        };
    }

    @Bean
    StoredBeginnings storedBeginnings(MongoTemplate mongo) {
        return new StoredBeginnings(mongo);
    }
}
