package dev.stoa.catalog.recommendation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody bought, and whether that may be remembered.
 *
 * @param id see {@link Person}
 * @param isRefused true when nothing may be remembered
 * @param bought ids of products, the last one first
 * @param expiresAt null for customers
 */
@Document("tastes")
record Taste(@Id String id, boolean isRefused, List<String> bought, @Nullable Instant expiresAt) {

    static Taste unknown(Person person) {
        return new Taste(person.key(), false, List.of(), null);
    }

    static Taste of(Person person, boolean isRefused, @Nullable Instant expiresAt) {
        return new Taste(person.key(), isRefused, List.of(), expiresAt);
    }
}
