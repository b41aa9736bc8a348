package dev.stoa.catalog.attribute;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What products such as shoes are: which attributes such products have, and on which axes their
 * variants differ.
 *
 * @param optionNames empty where they may differ on any
 * @param translations by language; the shop's own is not among them
 */
@Document("productKinds")
record ProductKind(
        @Id String id,
        String name,
        List<String> attributeIds,
        @Nullable List<String> optionNames,
        long version,
        @Nullable Map<String, KindText> translations) {

    /** Those stored before kinds had options name none. */
    @Override
    public List<String> optionNames() {
        return Objects.requireNonNullElse(optionNames, List.of());
    }

    @Override
    public Map<String, KindText> translations() {
        return Objects.requireNonNullElse(translations, Map.of());
    }

    /** The next version, with other translations. */
    ProductKind translated(Map<String, KindText> texts) {
        return new ProductKind(id, name, attributeIds, optionNames, version + 1, texts);
    }
}
