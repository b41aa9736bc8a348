package dev.stoa.catalog.attribute;

import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Traits;
import dev.stoa.catalog.product.Traits.Trait;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.GeneralError;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the kind, the attributes and the products that names stand for, and holds values to what
 * staff are held to. Looks each name up once.
 */
public final class TraitReader {

    private static final String KIND = "kind";
    private static final String VALUES = "attributes";

    private final ProductKinds kinds;
    private final AttributeDefinitions definitions;
    private final AttributeRules rules;
    private final Products products;
    private final Map<String, Optional<ProductKind>> byName = new HashMap<>();
    private final Map<String, Optional<ProductKind>> byId = new HashMap<>();
    private final Map<String, Map<String, AttributeDefinition>> byKindId = new HashMap<>();
    private final Map<String, String> idBySlug = new HashMap<>();

    TraitReader(
            ProductKinds kinds,
            AttributeDefinitions definitions,
            AttributeRules rules,
            Products products) {
        this.kinds = kinds;
        this.definitions = definitions;
        this.rules = rules;
        this.products = products;
    }

    /**
     * What the product is to be like; as before where nothing is said, or something is wrong.
     *
     * @param problems none so far; the path of each is {@code kind}, or {@code attributes} and key
     */
    public Traits read(
            NamedTraits told, Traits before, Collection<String> optionNames, Problems problems) {
        if (told.isSilent()) {
            return before;
        }
        var kind = kind(told, before);
        if (kind.isPresent()) {
            return ofKind(kind.get(), told, before, optionNames, problems);
        }
        if (told.kind() != null && !told.kind().isEmpty()) {
            problems.notFound("The kind", KIND);
        } else if (told.hasValues()) {
            problems.invalid("Only a product of a kind has attributes.", VALUES);
        }
        return told.kind() == null || !problems.isEmpty() ? before : Traits.NONE;
    }

    private Optional<ProductKind> kind(NamedTraits told, Traits before) {
        if (told.kind() != null) {
            return byName.computeIfAbsent(told.kind(), kinds::byName);
        }
        return Optional.ofNullable(before.kindId()).flatMap(this::kindOfId);
    }

    private Optional<ProductKind> kindOfId(String wanted) {
        return byId.computeIfAbsent(
                wanted, id -> Optional.ofNullable(kinds.byIds(List.of(id)).get(id)));
    }

    private Traits ofKind(
            ProductKind kind,
            NamedTraits told,
            Traits before,
            Collection<String> optionNames,
            Problems problems) {
        boolean isOther = !kind.id().equals(before.kindId());
        if (isOther && !kind.allows(optionNames)) {
            problems.add(
                    new GeneralError(
                            "OPTIONS_MISMATCH",
                            "Products of this kind have the options "
                                    + String.join(", ", kind.optionNames())
                                    + ".",
                            problems.pathTo(KIND)));
            return before;
        }
        var old = new HashMap<>(before.byAttribute());
        old.keySet().retainAll(kind.attributeIds());
        var values = told.values() == null ? old : values(kind, told.values(), problems);
        if (!problems.isEmpty() || !isOther && values.equals(old)) {
            return before;
        }
        return new Traits(
                kind.id(),
                kind.attributeIds().stream()
                        .map(values::get)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private Map<String, Trait> values(
            ProductKind kind, Map<String, Object> told, Problems problems) {
        var known = byKindId.computeIfAbsent(kind.id(), _ -> attributes(kind));
        var values = new LinkedHashMap<String, Trait>();
        told.forEach(
                (key, value) -> {
                    var definition = known.get(key);
                    if (definition == null) {
                        problems.notFound("Such an attribute of the product's kind", VALUES, key);
                    } else {
                        var texts = kept(definition, value, problems.below(VALUES, key));
                        values.put(definition.id(), new Trait(definition.id(), texts));
                    }
                });
        return values;
    }

    private Map<String, AttributeDefinition> attributes(ProductKind kind) {
        return definitions.byIds(kind.attributeIds()).values().stream()
                .collect(Collectors.toMap(AttributeDefinition::key, Function.identity()));
    }

    private List<String> kept(AttributeDefinition definition, Object value, Problems here) {
        if (definition.kind() == AttributeKind.REFERENCE) {
            return reference(value, here);
        }
        var wanted = WantedValue.of(definition, value);
        if (wanted.howMany() == 0) {
            here.invalid("A value that fits the attribute.");
            return List.of();
        }
        return rules.kept(definition, wanted, here);
    }

    /** One that comes later in the same file is not there yet. */
    private List<String> reference(Object slug, Problems here) {
        var id = slug instanceof String text ? idOf(text) : Optional.<String>empty();
        if (id.isEmpty()) {
            here.notFound("The product");
        }
        return id.map(List::of).orElse(List.of());
    }

    private Optional<String> idOf(String slug) {
        if (!idBySlug.containsKey(slug)) {
            products.bySlugs(Set.of(slug)).forEach(found -> idBySlug.put(slug, found.id()));
        }
        return Optional.ofNullable(idBySlug.get(slug));
    }
}
