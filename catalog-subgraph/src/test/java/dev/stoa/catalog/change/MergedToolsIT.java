package dev.stoa.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.medialibrary.Library;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Edits of pictures, stock policies and words that mean the same by two who do not know of each
 * other.
 */
@CatalogTest
class MergedToolsIT extends EditsOfTwo {

    private static final Caller ANNA =
            new Caller.Staff("stf_anna", "ses_1", Set.of(Permission.values()));
    private static final Caller BEN =
            new Caller.Staff("stf_ben", "ses_2", Set.of(Permission.values()));
    private static final String PICTURE =
            "asset { id title tags version altTexts { locale text } focalPoint { x y } }";
    private static final String LEVEL =
            "stockLevel { continuesSelling policy { version lowStockThreshold preOrder { cap } } }";
    private static final String SYNONYM = "searchSynonym { id terms isOneWay version }";
    private static final String DELETE =
            """
            mutation($input: MediaAssetDeleteInput!) { mediaAssetDelete(input: $input) { deletedId
              userErrors { code ... on ConflictError { fields { partId field current } } } } }""";

    @Autowired private Goods goods;
    @LocalServerPort private int port;

    @Test
    void mergesTextsOfAPictureByLanguage() throws Exception {
        var id = picture(Map.of("title", "Mug", "altTexts", texts("en", "A mug", "de", "Becher")));
        change(ANNA, id, Map.of("altTexts", texts("en", "A red mug", "de", "Becher")));
        change(ANNA, id, 2, Map.of("focalPoint", Map.of("x", 40, "y", 60)));

        var late = change(BEN, id, Map.of("altTexts", texts("en", "A mug", "de", "Ein Becher")));

        assertThat(errors(late)).isEmpty();
        assertThat(object(late))
                .containsEntry("version", 4)
                .containsEntry("focalPoint", Map.of("x", 40, "y", 60));
        assertThat(late.<List<Map<String, String>>>at("change.object.altTexts"))
                .as("English is sent as it was read")
                .containsExactlyInAnyOrderElementsOf(texts("en", "A red mug", "de", "Ein Becher"));
        assertThat(history(BEN, id))
                .extracting(it -> it.get("version") + " " + fields(it))
                .containsExactly("4 [altTexts]", "3 [focalPoint]", "2 [altTexts]", "1 [part]");
    }

    @Test
    void namesWhatIsInConflictInAPicture() throws Exception {
        var id = picture(Map.of("altTexts", texts("en", "A mug")));
        change(ANNA, id, Map.of("altTexts", texts("en", "A red mug")));

        var late = change(BEN, id, Map.of("altTexts", texts("en", "A blue mug"), "title", "Mug"));

        assertConflict(late, "altTexts", "A blue mug", "A red mug");
        assertThat(conflict(late)).containsEntry("partId", "en");
        var gone = shop.ask(BEN, DELETE, Map.of("input", Map.of("id", id, "expectedVersion", 1)));
        assertThat(gone.<List<Object>>at("mediaAssetDelete.userErrors[0].fields"))
                .containsExactly(
                        Map.of("partId", "en", "field", "altTexts", "current", "A red mug"));
    }

    @Test
    void mergesEditsOfAStockPolicyAndNamesWhatIsInConflict() {
        var variant = Goods.variantOf(goods.product("Game").stock(2).put());
        sell(ANNA, variant, 0, Map.of("lowStockThreshold", 7));
        var terms = Map.of("releaseAt", "2126-01-01T00:00:00Z", "cap", 5);

        var merged = sell(BEN, variant, 0, Map.of("preOrder", terms));

        assertThat(errors(merged)).isEmpty();
        assertThat(object(merged).get("policy"))
                .isEqualTo(
                        Map.of("version", 2, "lowStockThreshold", 7, "preOrder", Map.of("cap", 5)));
        var late = sell(ANNA, variant, 1, Map.of("preOrder", cap(terms, 9)));
        assertThat(conflict(late))
                .containsEntry("field", "preOrder")
                .containsEntry("yours", "9 until 2126-01-01T00:00:00Z")
                .containsEntry("current", "5 until 2126-01-01T00:00:00Z")
                .containsEntry("changedBy", Map.of("id", "stf_ben"));
        assertThat(errors(sell(BEN, variant, 0, Map.of("continuesSelling", true))).getFirst())
                .as("together they make no sense")
                .containsEntry("code", "INVALID")
                .containsEntry("path", List.of("preOrder"));
        assertThat(history(BEN, "stockPolicy:" + variant))
                .extracting(it -> it.get("version") + " " + fields(it))
                .containsExactly("2 [preOrder]", "1 [lowStockThreshold]");
    }

    @Test
    void showsStockPoliciesAsTheyWereToThoseWhoMayReadStock() {
        var seller = Callers.staff(Permission.PRODUCTS_READ);

        assertThat(shop.ask(seller, HISTORY, Map.of("id", "stockPolicy:var_1")).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(history(Callers.staff(Permission.INVENTORY_READ), "stockPolicy:var_1"))
                .isEmpty();
    }

    @Test
    void mergesEditsOfWordsThatMeanTheSame() {
        var mark = goods.mark();
        var terms = List.of("mug" + mark, "cup");
        var made = ask(ANNA, "searchSynonymSet", SYNONYM, Map.of("terms", terms));
        var id = (String) object(made).get("id");
        var more = List.of("mug" + mark, "cup", "beaker");
        words(ANNA, id, Map.of("terms", more));

        var late = words(BEN, id, Map.of("terms", terms, "isOneWay", true));

        assertThat(errors(late)).isEmpty();
        assertThat(object(late))
                .containsEntry("terms", more)
                .containsEntry("isOneWay", true)
                .containsEntry("version", 3);
        var other = words(BEN, id, Map.of("terms", List.of("mug" + mark, "pot")));
        assertThat(conflict(other))
                .containsEntry("field", "terms")
                .containsEntry("current", "mug" + mark + ", cup, beaker")
                .containsEntry("changedBy", Map.of("id", "stf_anna"));
    }

    private Shop.Answer change(Caller caller, String id, Map<String, Object> changes) {
        return change(caller, id, 1, changes);
    }

    private Shop.Answer change(Caller caller, String id, int version, Map<String, Object> changes) {
        return change(caller, "mediaAssetUpdate", PICTURE, id, version, changes);
    }

    private Shop.Answer words(Caller caller, String id, Map<String, Object> changes) {
        return change(caller, "searchSynonymSet", SYNONYM, id, 1, changes);
    }

    private Shop.Answer sell(
            Caller caller, String variantId, int version, Map<String, Object> changes) {
        var input = new HashMap<>(changes);
        input.putAll(Map.of("variantId", variantId, "expectedVersion", version));
        return ask(caller, "stockPolicyUpdate", LEVEL, input);
    }

    private static Map<String, Object> cap(Map<String, ?> terms, int cap) {
        var others = new HashMap<String, Object>(terms);
        others.put("cap", cap);
        return others;
    }

    private String picture(Map<String, Object> said) throws Exception {
        int number = Math.floorMod(goods.mark().hashCode(), 1_000_000);
        var taken = new Library(shop, port).take(Library.drawn(120, 60, "png", number), said);
        return (String) taken.get("id");
    }

    private static List<Map<String, String>> texts(String... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> Map.of("locale", pairs[2 * i], "text", pairs[2 * i + 1]))
                .toList();
    }

    private static void assertConflict(
            Shop.Answer answer, String field, String yours, String current) {
        assertThat(errors(answer).getFirst())
                .containsEntry("code", "CONFLICT")
                .containsEntry("path", List.of("expectedVersion"))
                .containsEntry("currentVersion", 2);
        assertThat(conflict(answer))
                .containsEntry("field", field)
                .containsEntry("yours", yours)
                .containsEntry("current", current)
                .containsEntry("changedBy", Map.of("id", "stf_anna"));
    }
}
