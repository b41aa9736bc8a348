package dev.stoa.catalog.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.filekind.Samples;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.ReadPlans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Files of the library as values of attributes. */
@CatalogTest
class FileAttributeIT {

    private static final String USAGES =
            "query($id: ID!) { mediaFile(id: $id) { usages { kind id } } }";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private MongoTemplate mongo;
    @Autowired private ReadPlans plans;
    @LocalServerPort private int port;

    private String manual = "";
    private String fileId = "";
    private Product kettle;

    @BeforeEach
    void aKettleWithAManual() throws Exception {
        manual =
                change(
                                "attributeDefinitionCreate",
                                Map.of("key", goods.mark(), "name", "Manual", "kind", "FILE"),
                                "attributeDefinition { id }")
                        .at("attributeDefinitionCreate.attributeDefinition.id");
        String kind =
                change(
                                "productKindCreate",
                                Map.of(
                                        "name",
                                        "Kettles " + goods.mark(),
                                        "attributeIds",
                                        List.of(manual)),
                                "productKind { id }")
                        .at("productKindCreate.productKind.id");
        var library = new Library(shop, port);
        var uploadId = library.upload("manual.pdf", Samples.pdf("kettle " + goods.mark()));
        fileId =
                change("mediaFileCreate", Map.of("uploadId", uploadId), "file { id }")
                        .at("mediaFileCreate.file.id");
        kettle = goods.product("Kettle").put();
        describe(1, Map.of("productKindId", kind, "values", List.of(value(fileId))));
    }

    @Test
    void showsAFileWithItsAddress() {
        var shown =
                shop.ask(
                        Callers.GUEST,
                        """
                        query($id: ID!) { product(by: {id: $id}) { attributes {
                          definition { kind }
                          ... on FileAttribute { file { __typename url ... on Document { title } } } } } }""",
                        Map.of("id", kettle.id()));

        assertThat(shown.<String>at("product.attributes[0].definition.kind")).isEqualTo("FILE");
        assertThat(shown.<String>at("product.attributes[0].file.__typename")).isEqualTo("Document");
        assertThat(shown.<String>at("product.attributes[0].file.title")).isEqualTo("manual");
        assertThat(shown.<String>at("product.attributes[0].file.url")).endsWith(".pdf");
    }

    @Test
    void keepsAFileThatAProductIsDescribedBy() {
        var refused =
                change("mediaFileDelete", Map.of("id", fileId, "expectedVersion", 1), "deletedId");

        assertThat(refused.<List<String>>at("mediaFileDelete.userErrors[*].code"))
                .containsExactly("IN_USE");
        var usages = shop.ask(Callers.staff(), USAGES, Map.of("id", fileId));
        assertThat(usages.<List<String>>at("mediaFile.usages[*].id")).containsExactly(kettle.id());

        describe(2, Map.of("removedAttributeIds", List.of(manual)));

        var done =
                change("mediaFileDelete", Map.of("id", fileId, "expectedVersion", 1), "deletedId");
        assertThat(done.<String>at("mediaFileDelete.deletedId")).isEqualTo(fileId);
    }

    @Test
    void findsByAnIndexWhereAFileIsShown() {
        var read =
                plans.of(
                        mongo,
                        () ->
                                assertThat(
                                                shop.ask(
                                                                Callers.staff(),
                                                                USAGES,
                                                                Map.of("id", fileId))
                                                        .<List<?>>at("mediaFile.usages"))
                                        .hasSize(1));

        assertThat(read).isNotEmpty().noneMatch(plan -> plan.isScan());
        assertThat(read).allMatch(plan -> plan.inVain() <= plan.returned() + 10);
    }

    @Test
    void refusesFilesThatAreNotThere() {
        assertThat(describe(2, Map.of("values", List.of(value("mdf_none")))))
                .containsExactly("NOT_FOUND");
        assertThat(
                        describe(
                                2,
                                Map.of(
                                        "values",
                                        List.of(Map.of("attributeId", manual, "text", "a.pdf")))))
                .containsExactly("REQUIRED");
    }

    private Map<String, Object> value(String file) {
        return Map.of("attributeId", manual, "fileId", file);
    }

    private List<String> describe(int version, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("id", kettle.id());
        input.put("expectedVersion", version);
        return change("productAttributesSet", input, "product { id }")
                .at("productAttributesSet.userErrors[*].code");
    }

    private Shop.Answer change(String mutation, Map<String, Object> input, String fields) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return shop.ask(
                Callers.staff(),
                "mutation($input: %s) { %s(input: $input) { %s userErrors { code path } } }"
                        .formatted(type, mutation, fields),
                Map.of("input", input));
    }
}
