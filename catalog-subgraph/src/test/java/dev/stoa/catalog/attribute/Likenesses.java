package dev.stoa.catalog.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Says what the goods of a test are like, as staff do. */
@TestComponent
public class Likenesses {

    private final Shop shop;
    private final Keeper keeper;
    private final Goods goods;

    public Likenesses(Shop shop, Keeper keeper, Goods goods) {
        this.shop = shop;
        this.keeper = keeper;
        this.goods = goods;
    }

    /** An attribute by which shoppers may narrow a search. */
    public record Attribute(String id, String key, String kind) {}

    /**
     * @param choices each its key and label, for a swatch with a color
     */
    public Attribute filterable(String kind, Map<String, ?> more, String... choices) {
        var input = new HashMap<String, Object>(more);
        input.put("isFilterable", true);
        return made(kind, input, choices);
    }

    /** One by which nobody narrows a search. */
    public Attribute plain(String kind) {
        return made(kind, new HashMap<>());
    }

    private Attribute made(String kind, Map<String, Object> input, String... choices) {
        var key = "k" + goods.mark();
        input.putAll(Map.of("key", key, "name", "N " + key, "kind", kind));
        if (choices.length > 0) {
            input.put("choices", Arrays.stream(choices).map(one -> choice(one, kind)).toList());
        }
        var answer =
                shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: AttributeDefinitionCreateInput!) {
                          attributeDefinitionCreate(input: $input) {
                            attributeDefinition { id } userErrors { code } } }""",
                        Map.of("input", input));
        return new Attribute(
                answer.at("attributeDefinitionCreate.attributeDefinition.id"), key, kind);
    }

    private static Map<String, Object> choice(String key, String kind) {
        var choice = new HashMap<String, Object>(Map.of("key", key, "label", "Label " + key));
        if (kind.equals("SWATCH")) {
            choice.put("color", "#aa0000");
        }
        return choice;
    }

    public String kindOf(Attribute... attributes) {
        var ids = Arrays.stream(attributes).map(Attribute::id).toList();
        return shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: ProductKindCreateInput!) {
                          productKindCreate(input: $input) {
                            productKind { id } userErrors { code } } }""",
                        Map.of(
                                "input",
                                Map.of("name", "Kind " + goods.mark(), "attributeIds", ids)))
                .at("productKindCreate.productKind.id");
    }

    /** The product is of the kind and has these values. */
    public void describe(Product product, String kindId, Map<Attribute, Object> values) {
        var inputs = new ArrayList<Map<String, Object>>();
        values.forEach(
                (attribute, value) ->
                        inputs.add(Map.of("attributeId", attribute.id(), field(attribute), value)));
        var done =
                keeper.call(
                        "productAttributesSet",
                        product,
                        Map.of("productKindId", kindId, "values", inputs));
        assertThat(done.codes()).isEmpty();
    }

    private static String field(Attribute attribute) {
        return switch (attribute.kind()) {
            case "TEXT" -> "text";
            case "NUMBER" -> "number";
            case "BOOLEAN" -> "isTrue";
            default -> "choices";
        };
    }

    /** From now on shoppers can narrow by it, or cannot any more. */
    public List<String> letNarrow(Attribute attribute, int version, boolean isFilterable) {
        var input =
                Map.of(
                        "id",
                        attribute.id(),
                        "expectedVersion",
                        version,
                        "isFilterable",
                        isFilterable);
        return shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: AttributeDefinitionUpdateInput!) {
                          attributeDefinitionUpdate(input: $input) { userErrors { code } } }""",
                        Map.of("input", input))
                .at("attributeDefinitionUpdate.userErrors[*].code");
    }
}
