package dev.stoa.catalog.attribute;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Traits.Trait;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What products are like, in words that shoppers may search for, texts and chosen values, and in
 * values that they may narrow a search by.
 */
@Component
public class AttributeWords {

    private final AttributeDefinitions definitions;

    AttributeWords(AttributeDefinitions definitions) {
        this.definitions = definitions;
    }

    /** Definitions of all attributes that the products have values of: one read, or none. */
    public Known of(Collection<Product> products) {
        var ids =
                products.stream()
                        .flatMap(product -> product.content().traits().values().stream())
                        .map(Trait::attributeId)
                        .distinct()
                        .toList();
        return new Known(ids.isEmpty() ? Map.of() : definitions.byIds(ids));
    }

    /** Definitions as they are now. */
    public static final class Known {

        private final Map<String, AttributeDefinition> byId;

        private Known(Map<String, AttributeDefinition> byId) {
            this.byId = byId;
        }

        public List<String> of(Product product) {
            return product.content().traits().values().stream().flatMap(this::words).toList();
        }

        /** Of attributes that are filterable. */
        public List<FilterValue> filterValues(Product product) {
            return product.content().traits().values().stream()
                    .flatMap(this::filterValues)
                    .toList();
        }

        private Stream<FilterValue> filterValues(Trait value) {
            var definition = byId.get(value.attributeId());
            if (definition == null || !definition.isFilterable()) {
                return Stream.empty();
            }
            var key = definition.key();
            return value.texts().stream()
                    .map(
                            text ->
                                    definition.kind() == AttributeKind.NUMBER
                                            ? new FilterValue.Number(key, new BigDecimal(text))
                                            : new FilterValue.Word(key, text));
        }

        private Stream<String> words(Trait value) {
            var definition = byId.get(value.attributeId());
            if (definition == null) {
                return Stream.empty();
            }
            return switch (definition.kind()) {
                case TEXT -> value.texts().stream();
                case CHOICE, SWATCH ->
                        value.texts().stream()
                                .map(definition::choice)
                                .flatMap(Optional::stream)
                                .map(AttributeChoice::label);
                case NUMBER, BOOLEAN, DATE, REFERENCE -> Stream.empty();
            };
        }
    }
}
