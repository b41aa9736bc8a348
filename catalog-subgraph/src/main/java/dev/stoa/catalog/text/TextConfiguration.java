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

    /** Whatever is stored takes along how far it is translated. */
    @Bean
    BeforeSaveCallback<Translatable> translatedInto() {
        return (stored, document, _) -> {
            document.put(StoredLanguages.FIELD, StoredLanguages.stored(stored.wording()));
            return stored;
        };
    }

    @Bean
    StoredLanguages storedLanguages(MongoTemplate mongo) {
        return new StoredLanguages(mongo);
    }

    @Bean
    StoredBeginnings storedBeginnings(MongoTemplate mongo) {
        return new StoredBeginnings(mongo);
    }
}
