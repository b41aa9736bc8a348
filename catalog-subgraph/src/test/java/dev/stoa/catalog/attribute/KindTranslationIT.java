package dev.stoa.catalog.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What kinds of products and their options are called in other languages. */
@CatalogTest
class KindTranslationIT {

    private static final String SET =
            """
            mutation($input: ProductKindTranslationSetInput!) {
              productKindTranslationSet(input: $input) {
                productKind { version translations { locale name
                  options { option name values { value text } } } }
                userErrors { code path } } }""";

    @Autowired private Shop shop;
    @Autowired private Ids ids;

    @Test
    void keepsTheTextsOfEachLanguage() {
        var id = kind("Size");
        var value = Map.of("value", "Large", "text", "Groß");
        var size =
                Map.<String, Object>of("option", "Size", "name", "Größe", "values", List.of(value));

        assertThat(codes(set(id, 1, "de", Map.of("name", "Schuhe", "options", List.of(size)))))
                .isEmpty();
        var french = set(id, 2, "fr", Map.of("name", "Chaussures"));

        var texts = "productKindTranslationSet.productKind.translations";
        assertThat(french.<List<Map<String, Object>>>at(texts))
                .containsExactly(
                        Map.<String, Object>of(
                                "locale", "de", "name", "Schuhe", "options", List.of(size)),
                        Map.<String, Object>of(
                                "locale", "fr", "name", "Chaussures", "options", List.of()));
        var cleared = new HashMap<String, Object>(Map.of("options", List.of()));
        cleared.put("name", null);
        assertThat(set(id, 3, "de", cleared).<List<String>>at(texts + "[*].locale"))
                .containsExactly("fr");
    }

    @Test
    void refusesWhatTheKindDoesNotHaveAndWhoMayNot() {
        var id = kind("Size");

        var foreign = Map.<String, Object>of("options", List.of(Map.of("option", "Colour")));
        assertThat(codes(set(id, 1, "de", foreign))).containsExactly("NOT_FOUND");
        assertThat(codes(set(id, 9, "de", Map.of("name", "x")))).containsExactly("CONFLICT");
        assertThat(codes(set(id, 1, "en", Map.of("name", "x")))).containsExactly("INVALID");
        assertThat(codes(set("pkd_none", 1, "de", Map.of("name", "x"))))
                .containsExactly("NOT_FOUND");
        var value = Map.of("value", "L", "text", "G");
        var twice =
                Map.<String, Object>of(
                        "options",
                        List.of(Map.of("option", "Size", "values", List.of(value, value))));
        assertThat(codes(set(id, 1, "de", twice))).containsExactly("INVALID");
        var input =
                Map.<String, Object>of(
                        "input", Map.of("id", id, "expectedVersion", 1, "locale", "de"));
        assertThat(shop.ask(Callers.staff(Permission.PRODUCTS_READ), SET, input).errorCode())
                .isEqualTo("FORBIDDEN");
    }

    private String kind(String option) {
        return shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: ProductKindCreateInput!) {
                          productKindCreate(input: $input) { productKind { id } } }""",
                        Map.of(
                                "input",
                                Map.of(
                                        "name", "Kind " + ids.next("x"),
                                        "attributeIds", List.of(),
                                        "optionNames", List.of(option))))
                .at("productKindCreate.productKind.id");
    }

    private Shop.Answer set(String id, int version, String locale, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("id", id);
        input.put("expectedVersion", version);
        input.put("locale", locale);
        return shop.ask(Callers.staff(), SET, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("productKindTranslationSet.userErrors[*].code");
    }
}
