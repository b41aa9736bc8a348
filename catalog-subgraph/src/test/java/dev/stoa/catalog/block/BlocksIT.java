package dev.stoa.catalog.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.content.Editor;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page may consist of, and what of it is shown. */
@CatalogTest
class BlocksIT {

    private static final String BLOCKS =
            """
            query($handle: String!) { contentPage(by: {handle: $handle}) { blocks { __typename
              ... on RichTextBlock { html }
              ... on HeroBlock { title text background { url altText } link { url label } }
              ... on ProductListBlock { heading products { title } collection { title } }
              ... on ImageBlock { image { url width height } caption }
              ... on VideoBlock { url embedUrl title }
              ... on FaqBlock { heading questions { question answerHtml } } } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    private Editor editor;
    private String title = "";

    @BeforeEach
    void begin() {
        editor = new Editor(shop);
        title = "Guide " + ids.next("x");
    }

    @Test
    void showsBlocksOfEveryKindInTheirOrder() {
        var mug = goods.product("Mug").put();
        var gone = goods.product("Gone").as(ProductStatus.ARCHIVED).put();
        var collectionId = collection();
        var page =
                editor.published(
                        title,
                        Map.of(
                                "blocks",
                                List.of(
                                        Editor.text("<p>Hi</p><script>alert(1)</script>"),
                                        Map.of(
                                                "hero",
                                                Map.of(
                                                        "title",
                                                        " Autumn ",
                                                        "background",
                                                        Map.of("url", "/media/a.jpg"),
                                                        "link",
                                                        Map.of(
                                                                "url",
                                                                "/products/mug",
                                                                "label",
                                                                "Look"))),
                                        products(List.of(gone.id(), mug.id())),
                                        Map.of("productList", Map.of("collectionId", collectionId)),
                                        Map.of(
                                                "image",
                                                Map.of(
                                                        "image",
                                                        Map.of(
                                                                "url",
                                                                "https://images.example/b.png",
                                                                "width",
                                                                20,
                                                                "height",
                                                                10))),
                                        Map.of(
                                                "video",
                                                Map.of(
                                                        "url",
                                                        "https://youtu.be/dQw4w9WgXcQ",
                                                        "title",
                                                        "A film")),
                                        Map.of(
                                                "faq",
                                                Map.of(
                                                        "questions",
                                                        List.of(
                                                                Map.of(
                                                                        "question",
                                                                        "Why?",
                                                                        "answerHtml",
                                                                        "<b>So.</b>")))))));
        assertThat(page.codes()).isEmpty();

        List<Map<String, Object>> blocks =
                shop.ask(Callers.GUEST, BLOCKS, Map.of("handle", page.handle()))
                        .at("contentPage.blocks");

        assertThat(blocks)
                .extracting(block -> block.get("__typename"))
                .containsExactly(
                        "RichTextBlock",
                        "HeroBlock",
                        "ProductListBlock",
                        "ProductListBlock",
                        "ImageBlock",
                        "VideoBlock",
                        "FaqBlock");
        assertThat(blocks.get(0)).containsEntry("html", "<p>Hi</p>");
        assertThat(blocks.get(1))
                .containsEntry("title", "Autumn")
                .containsEntry("link", Map.of("url", "/products/mug", "label", "Look"));
        assertThat(blocks.get(1).get("background").toString()).contains("http://", "/media/a.jpg");
        assertThat(blocks.get(2)).containsEntry("products", List.of(Map.of("title", "Mug")));
        assertThat(blocks.get(3)).containsEntry("products", List.of());
        assertThat(blocks.get(3).get("collection")).isNotNull();
        assertThat(blocks.get(5).get("embedUrl").toString()).contains("nocookie");
        assertThat(blocks.get(6))
                .containsEntry(
                        "questions",
                        List.of(Map.of("question", "Why?", "answerHtml", "<b>So.</b>")));
    }

    @Test
    void refusesWhatActsDeceivesOrDoesNotExist() {
        refused(
                Map.of("hero", Map.of("title", "x", "link", link("javascript:alert(1)"))),
                "INVALID",
                "blocks",
                "0",
                "hero",
                "link",
                "url");
        refused(
                Map.of("image", Map.of("image", Map.of("url", "data:image/png;base64,AAAA"))),
                "INVALID",
                "blocks",
                "0",
                "image",
                "image",
                "url");
        refused(
                Map.of("video", Map.of("url", "https://evil.example/v", "title", "x")),
                "INVALID",
                "blocks",
                "0",
                "video",
                "url");
        refused(Map.of("hero", Map.of("title", " ")), "REQUIRED", "blocks", "0", "hero", "title");
        refused(
                products(List.of("prd_none")),
                "NOT_FOUND",
                "blocks",
                "0",
                "productList",
                "productIds");
        refused(
                Map.of("productList", Map.of("collectionId", "col_none")),
                "NOT_FOUND",
                "blocks",
                "0",
                "productList",
                "collectionId");
        refused(
                Map.of("productList", Map.of()),
                "INVALID",
                "blocks",
                "0",
                "productList",
                "productIds");
        refused(
                Map.of("faq", Map.of("questions", List.of())),
                "INVALID",
                "blocks",
                "0",
                "faq",
                "questions");
        refused(Editor.text("x".repeat(100_001)), "INVALID", "blocks", "0", "richText", "html");
    }

    @Test
    void refusesTooManyBlocksAndMoreThanOneKindInOne() {
        var many = Collections.nCopies(51, Editor.text("<p>x</p>"));
        assertThat(editor.create(title, Map.of("blocks", many)).codes()).containsExactly("INVALID");
        var two = Map.of("richText", Map.of("html", ""), "hero", Map.of("title", "x"));
        assertThat(editor.create(title, Map.of("blocks", List.of(two))).answer().specification())
                .containsKey("errors");
    }

    private void refused(Map<String, Object> block, String code, String... path) {
        var answer = editor.create(title, Map.of("blocks", List.of(block)));
        assertThat(answer.codes()).containsExactly(code);
        assertThat(answer.<List<List<String>>>at("userErrors[*].path"))
                .containsExactly(List.of(path));
        assertThat(answer.<Object>at("contentPage")).isNull();
    }

    private static Map<String, Object> products(List<String> productIds) {
        return Map.of("productList", Map.of("productIds", productIds));
    }

    private static Map<String, Object> link(String url) {
        return Map.of("url", url, "label", "x");
    }

    private String collection() {
        return shop.ask(
                        Callers.staff(),
                        "mutation($input: CollectionCreateInput!) { collectionCreate(input: $input) { collection { id } } }",
                        Map.of("input", Map.of("title", "New " + ids.next("x"))))
                .at("collectionCreate.collection.id");
    }
}
