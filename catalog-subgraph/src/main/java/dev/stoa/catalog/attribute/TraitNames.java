package dev.stoa.catalog.attribute;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Traits;
import dev.stoa.catalog.product.Traits.Trait;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what products are like by names, and reads such names; a few reads for any number. */
@Component
public class TraitNames {

    private final ProductKinds kinds;
    private final AttributeDefinitions definitions;
    private final AttributeRules rules;
    private final Products products;

    TraitNames(
            ProductKinds kinds,
            AttributeDefinitions definitions,
            AttributeRules rules,
            Products products) {
        this.kinds = kinds;
        this.definitions = definitions;
        this.rules = rules;
        this.products = products;
    }

    /** For many products: it remembers what it has looked up. */
    public TraitReader reader() {
        return new TraitReader(kinds, definitions, rules, products);
    }

    /** By id of the product; those without a kind are left out. */
    public Map<String, NamedTraits> of(Collection<Product> described) {
        var all = described.stream().map(product -> product.content().traits()).toList();
        var kindIds = all.stream().map(Traits::kindId).flatMap(Stream::ofNullable).distinct();
        var ofKinds = kinds.remembered(kindIds.toList());
        var attributeIds =
                ofKinds.values().stream().flatMap(kind -> kind.attributeIds().stream()).distinct();
        var ofAttributes = definitions.remembered(attributeIds.toList());
        var slugs = slugs(all, ofAttributes);
        var named = new HashMap<String, NamedTraits>();
        for (var product : described) {
            var traits = product.content().traits();
            var kind = traits.kindId() == null ? null : ofKinds.get(traits.kindId());
            if (kind != null) {
                var values = values(kind, traits, ofAttributes, slugs);
                named.put(product.id(), new NamedTraits(kind.name(), values));
            }
        }
        return named;
    }

    /** Of the products that others refer to. */
    private Map<String, String> slugs(
            List<Traits> all, Map<String, AttributeDefinition> ofAttributes) {
        var ids =
                all.stream()
                        .flatMap(traits -> traits.values().stream())
                        .filter(trait -> isReference(ofAttributes.get(trait.attributeId())))
                        .flatMap(trait -> trait.texts().stream())
                        .distinct()
                        .toList();
        var slugs = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            products.byIds(ids).forEach((id, product) -> slugs.put(id, product.slug()));
        }
        return slugs;
    }

    private static boolean isReference(@Nullable AttributeDefinition definition) {
        return definition != null && definition.kind() == AttributeKind.REFERENCE;
    }

    /** In the order of the kind; of attributes that it has lost nothing is told. */
    private static Map<String, Object> values(
            ProductKind kind,
            Traits traits,
            Map<String, AttributeDefinition> ofAttributes,
            Map<String, String> slugs) {
        var kept = traits.byAttribute();
        var values = new LinkedHashMap<String, Object>();
        for (var id : kind.attributeIds()) {
            var definition = ofAttributes.get(id);
            var trait = kept.get(id);
            if (definition != null && trait != null) {
                value(definition, trait, slugs)
                        .ifPresent(value -> values.put(definition.key(), value));
            }
        }
        return values;
    }

    private static Optional<Object> value(
            AttributeDefinition definition, Trait kept, Map<String, String> slugs) {
        var first = kept.texts().getFirst();
        return switch (definition.kind()) {
            case TEXT, NUMBER, DATE, FILE -> Optional.of(first);
            case BOOLEAN -> Optional.of(Boolean.valueOf(first));
            case CHOICE, SWATCH -> Optional.of(kept.texts());
            case REFERENCE -> Optional.ofNullable(slugs.get(first));
        };
    }
}
