package dev.stoa.catalog.attribute;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Traits.Trait;
import dev.stoa.catalog.text.NameText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What products are like, in words that shoppers may search for, texts and chosen values and what
 * their kind is called, and in values that they may narrow a search by.
 */
@Component
public class AttributeWords {

    private final AttributeDefinitions definitions;
    private final ProductKinds kinds;

    AttributeWords(AttributeDefinitions definitions, ProductKinds kinds) {
        this.definitions = definitions;
        this.kinds = kinds;
    }

    /** All kinds of the products, and all attributes that they have values of: one read of each. */
    public Known of(Collection<Product> products) {
        return new Known(definitionsOf(products), kindsOf(products));
    }

    private Map<String, AttributeDefinition> definitionsOf(Collection<Product> products) {
        var ids =
                products.stream()
                        .flatMap(product -> product.content().traits().values().stream())
                        .map(Trait::attributeId)
                        .distinct()
                        .toList();
        return ids.isEmpty() ? Map.of() : definitions.byIds(ids);
    }

    private Map<String, ProductKind> kindsOf(Collection<Product> products) {
        var ids =
                products.stream()
                        .flatMap(product -> Stream.ofNullable(product.content().traits().kindId()))
                        .distinct()
                        .toList();
        return ids.isEmpty() ? Map.of() : kinds.byIds(ids);
    }

    /** Definitions and kinds as they are now. */
    public static final class Known {

        private final Map<String, AttributeDefinition> byId;
        private final Map<String, ProductKind> kindsById;

        private Known(Map<String, AttributeDefinition> byId, Map<String, ProductKind> kindsById) {
            this.byId = byId;
            this.kindsById = kindsById;
        }

        /** What the product's kind is called; empty for a product without one. */
        public Optional<String> kindName(Product product) {
            return kind(product).map(ProductKind::name);
        }

        /** What its kind and each of its choices are called in other languages. */
        public Stream<Map<String, NameText>> names(Product product) {
            var choices = product.content().traits().values().stream().flatMap(this::labels);
            return Stream.concat(kind(product).map(ProductKind::names).stream(), choices);
        }

        private Stream<Map<String, NameText>> labels(Trait value) {
            var definition = byId.get(value.attributeId());
            return definition == null
                    ? Stream.empty()
                    : value.texts().stream().map(definition::labels);
        }

        private Optional<ProductKind> kind(Product product) {
            return Optional.ofNullable(product.content().traits().kindId()).map(kindsById::get);
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
                case NUMBER, BOOLEAN, DATE, REFERENCE, FILE -> Stream.empty();
            };
        }
    }
}
