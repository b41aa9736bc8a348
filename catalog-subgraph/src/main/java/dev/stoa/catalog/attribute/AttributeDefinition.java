package dev.stoa.catalog.attribute;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An attribute that products of some kinds have.
 *
 * @param unit of a number, such as {@code cm}
 */
@Document("attributeDefinitions")
record AttributeDefinition(
        @Id String id,
        String key,
        String name,
        AttributeKind kind,
        @Nullable String unit,
        List<AttributeChoice> choices,
        long version) {

    Optional<AttributeChoice> choice(String wanted) {
        return choices.stream().filter(choice -> choice.key().equals(wanted)).findFirst();
    }
}
