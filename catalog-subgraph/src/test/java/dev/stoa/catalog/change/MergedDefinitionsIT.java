package dev.stoa.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Edits of attributes, kinds of products, warehouses and the shop by two who do not know of each
 * other.
 */
@CatalogTest
class MergedDefinitionsIT extends EditsOfTwo {

    private static final Caller ANNA =
            new Caller.Staff("stf_anna", "ses_1", Set.of(Permission.values()));
    private static final Caller BEN =
            new Caller.Staff("stf_ben", "ses_2", Set.of(Permission.values()));
    private static final String ATTRIBUTE =
            "attributeDefinition { id name isFilterable version choices { key label } }";
    private static final String KIND =
            "productKind { id name optionNames attributes { id } version }";
    private static final String WAREHOUSE = "warehouse { id code name priority version }";
    private static final String SHOP = "storefrontConfig { name features version }";

    @Autowired private Goods goods;

    @Test
    void mergesEditsOfAnAttribute() {
        var id = attribute();
        change(ANNA, "attributeDefinitionUpdate", ATTRIBUTE, id, 1, choices("red", "Crimson"));
        change(BEN, "attributeDefinitionUpdate", ATTRIBUTE, id, 1, Map.of("name", "Shade"));
        var german = Map.<String, Object>of("locale", "de", "name", "Farbe");
        change(ANNA, "attributeDefinitionTranslationSet", ATTRIBUTE, id, 1, german);

        var more = new HashMap<>(choices("red", "Red", "blue", "Navy", "green", "Green"));
        var late = change(BEN, "attributeDefinitionUpdate", ATTRIBUTE, id, 1, more);

        assertThat(errors(late)).isEmpty();
        assertThat(object(late)).containsEntry("name", "Shade").containsEntry("version", 5);
        assertThat(late.<List<String>>at("change.object.choices[*].label"))
                .as("red is sent as it was read")
                .containsExactly("Crimson", "Navy", "Green");
        assertThat(history(id))
                .extracting(it -> it.get("version") + " " + parts(it))
                .containsExactly(
                        "5 [blue.choices, green.choices]",
                        "4 [de.name]",
                        "3 [name]",
                        "2 [red.choices]",
                        "1 [part]");
    }

    @Test
    void namesWhatIsInConflictInAnAttribute() {
        var id = attribute();
        change(ANNA, "attributeDefinitionUpdate", ATTRIBUTE, id, 1, choices("red", "Crimson"));

        var late =
                change(BEN, "attributeDefinitionUpdate", ATTRIBUTE, id, 1, choices("red", "Rose"));

        assertConflict(late, "choices", "Rose", "Crimson");
        assertThat(conflict(late)).containsEntry("partId", "red");
    }

    @Test
    void mergesEditsOfAKind() {
        var id = kind();
        var attribute = attribute();
        var attributes = Map.<String, Object>of("attributeIds", List.of(attribute));
        change(ANNA, "productKindUpdate", KIND, id, 1, attributes);
        var options = Map.<String, Object>of("optionNames", List.of("Size"));
        var other = change(BEN, "productKindUpdate", KIND, id, 1, options);
        var german = Map.<String, Object>of("locale", "de", "name", "Schuhe");
        var translated = change(ANNA, "productKindTranslationSet", KIND, id, 1, german);

        assertThat(errors(other)).isEmpty();
        assertThat(errors(translated)).isEmpty();
        assertThat(object(translated))
                .containsEntry("version", 4)
                .containsEntry("optionNames", List.of("Size"))
                .containsEntry("attributes", List.of(Map.of("id", attribute)));
        assertThat(history(id))
                .extracting(it -> it.get("version") + " " + parts(it))
                .containsExactly("4 [de.name]", "3 [optionNames]", "2 [attributeIds]", "1 [part]");
    }

    @Test
    void namesWhatIsInConflictInAKind() {
        var id = kind();
        var colour = Map.<String, Object>of("optionNames", List.of("Colour"));
        change(ANNA, "productKindUpdate", KIND, id, 1, colour);

        var size = Map.<String, Object>of("optionNames", List.of("Size"));
        var late = change(BEN, "productKindUpdate", KIND, id, 1, size);

        assertConflict(late, "optionNames", "Size", "Colour");
    }

    @Test
    void mergesEditsOfAWarehouseAndNamesWhatIsInConflict() {
        var id = warehouse();
        change(ANNA, "warehouseUpdate", WAREHOUSE, id, 1, Map.of("priority", 7));

        var late = change(BEN, "warehouseUpdate", WAREHOUSE, id, 1, Map.of("priority", 9));
        var other = change(BEN, "warehouseUpdate", WAREHOUSE, id, 1, Map.of("name", "North"));

        assertConflict(late, "priority", "9", "7");
        assertThat(errors(other)).isEmpty();
        assertThat(object(other)).containsEntry("name", "North").containsEntry("priority", 7);
        assertThat(history(id))
                .extracting(it -> parts(it).toString())
                .containsExactly("[name]", "[priority]", "[part]");
        var seller = Callers.staff(Permission.PRODUCTS_READ);
        assertThat(shop.ask(seller, HISTORY, Map.of("id", id)).errorCode()).isEqualTo("FORBIDDEN");
    }

    @Test
    void mergesWhatIsSaidOfTheShopAndNamesWhatIsInConflict() {
        int version = shop.ask("{ storefrontConfig { version } }").at("storefrontConfig.version");
        var name = "Shop " + goods.mark();
        tell(ANNA, version, Map.of("name", name));

        var late = tell(BEN, version, Map.of("name", "Mine"));
        var other = tell(BEN, version, Map.of("features", List.of("gifts")));

        assertThat(conflict(late))
                .containsEntry("field", "name")
                .containsEntry("yours", "Mine")
                .containsEntry("current", name)
                .containsEntry("changedBy", Map.of("id", "stf_anna"));
        assertThat(errors(other)).isEmpty();
        assertThat(object(other))
                .containsEntry("name", name)
                .containsEntry("features", List.of("gifts"))
                .containsEntry("version", version + 2);
        assertThat(parts(history("storefront").getFirst())).containsExactly("features");
        var asConfigured = new HashMap<String, Object>();
        asConfigured.put("name", null);
        asConfigured.put("features", null);
        assertThat(errors(tell(ANNA, version + 2, asConfigured))).isEmpty();
    }

    private static Map<String, Object> choices(String... keysAndLabels) {
        var choices = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < keysAndLabels.length; i += 2) {
            choices.add(Map.of("key", keysAndLabels[i], "label", keysAndLabels[i + 1]));
        }
        return Map.of("choices", choices);
    }

    private String attribute() {
        var input = new HashMap<>(choices("red", "Red", "blue", "Blue"));
        input.putAll(Map.of("key", key(), "name", "Colour", "kind", "CHOICE"));
        return made("attributeDefinitionCreate", ATTRIBUTE, input);
    }

    private String kind() {
        var input = Map.<String, Object>of("name", "Shoes " + key(), "attributeIds", List.of());
        return made("productKindCreate", KIND, input);
    }

    private String warehouse() {
        var code = ("W" + goods.mark()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var input =
                Map.<String, Object>of(
                        "code", code.substring(0, Math.min(20, code.length())), "name", "Shed");
        return made("warehouseCreate", WAREHOUSE, input);
    }

    private String key() {
        return "k" + goods.mark().toLowerCase(Locale.ROOT);
    }

    private static void assertConflict(
            Shop.Answer answer, String field, String yours, String current) {
        assertThat(errors(answer).getFirst())
                .containsEntry("code", "CONFLICT")
                .containsEntry("path", List.of("expectedVersion"))
                .containsEntry("currentVersion", 2);
        assertThat(answer.<List<Object>>at("change.userErrors[0].fields")).hasSize(1);
        assertThat(conflict(answer))
                .containsEntry("field", field)
                .containsEntry("yours", yours)
                .containsEntry("current", current)
                .containsEntry("source", "STAFF")
                .containsEntry("changedBy", Map.of("id", "stf_anna"))
                .containsEntry("changedInVersion", 2);
        assertThat((Object) answer.at("change.object")).isNull();
    }

    private String made(String mutation, String object, Map<String, Object> input) {
        return (String) object(ask(ANNA, mutation, object, input)).get("id");
    }

    private Shop.Answer tell(Caller caller, int version, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("expectedVersion", version);
        return ask(caller, "storefrontConfigUpdate", SHOP, input);
    }

    private List<Map<String, Object>> history(String id) {
        return history(BEN, id);
    }

    private static List<String> parts(Map<String, Object> change) {
        @SuppressWarnings("unchecked")
        var fields = (List<Map<String, Object>>) change.get("fields");
        return fields.stream()
                .map(
                        it ->
                                it.get("partId") == null
                                        ? "" + it.get("field")
                                        : it.get("partId") + "." + it.get("field"))
                .toList();
    }
}
