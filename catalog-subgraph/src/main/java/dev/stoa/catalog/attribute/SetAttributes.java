package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Traits;
import dev.stoa.catalog.product.Traits.Trait;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a product is like: its kind, and values of the attributes that the kind has. */
@UseCase
class SetAttributes {

    /** What is to be set and what to go; the kind is in the patch, since null takes it away. */
    record Command(
            String id,
            int expectedVersion,
            @Nullable List<WantedValue> values,
            @Nullable List<String> removedAttributeIds) {}

    private static final int MOST_VALUES = 100;

    private final Products products;
    private final ProductDesk desk;
    private final ProductKinds kinds;
    private final AttributeDefinitions definitions;
    private final AttributeRules rules;

    SetAttributes(
            Products products,
            ProductDesk desk,
            ProductKinds kinds,
            AttributeDefinitions definitions,
            AttributeRules rules) {
        this.products = products;
        this.desk = desk;
        this.kinds = kinds;
        this.definitions = definitions;
        this.rules = rules;
    }

    ProductPayload handle(Command command, Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return ProductPayload.of(
                desk.edit(
                        () -> products.byId(command.id()),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (product, problems) -> described(product, command, patch, problems)));
    }

    private ProductContent described(
            Product product, Command command, Patch patch, Problems problems) {
        var old = product.content().traits();
        var kindId = patch.<@Nullable String>valueOr("productKindId", old.kindId());
        var kind = kind(kindId);
        if (kindId != null && kind.isEmpty()) {
            problems.notFound("The kind", "productKindId");
            return product.content();
        }
        var allowed = kind.map(ProductKind::attributeIds).orElse(List.of());
        var values = new LinkedHashMap<>(old.byAttribute());
        Objects.requireNonNullElse(command.removedAttributeIds(), List.<String>of())
                .forEach(values::remove);
        values.keySet().retainAll(allowed);
        add(Objects.requireNonNullElse(command.values(), List.of()), allowed, values, problems);
        var inOrder = allowed.stream().map(values::get).filter(Objects::nonNull).toList();
        return product.content().draft().traits(new Traits(kindId, inOrder)).done();
    }

    private Optional<ProductKind> kind(@Nullable String kindId) {
        return Optional.ofNullable(kindId).map(id -> kinds.byIds(List.of(id)).get(id));
    }

    private void add(
            List<WantedValue> wanted,
            List<String> allowed,
            LinkedHashMap<String, Trait> values,
            Problems problems) {
        if (wanted.size() > MOST_VALUES) {
            problems.invalid("At most " + MOST_VALUES + " values.", "values");
            return;
        }
        var known = definitions.byIds(wanted.stream().map(WantedValue::attributeId).toList());
        for (int i = 0; i < wanted.size(); i++) {
            var value = wanted.get(i);
            var here = problems.below("values", Integer.toString(i));
            var definition = known.get(value.attributeId());
            if (definition == null || !allowed.contains(definition.id())) {
                here.notFound("Such an attribute of the product's kind", "attributeId");
            } else {
                var trait = new Trait(definition.id(), rules.kept(definition, value, here));
                values.put(definition.id(), trait);
            }
        }
    }
}
