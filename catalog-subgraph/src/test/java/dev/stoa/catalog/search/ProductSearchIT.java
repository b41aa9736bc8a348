package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class ProductSearchIT {

    private static final String SEARCH =
            """
            query($query: String!, $after: String, $first: Int, $sort: ProductSortInput,
                $filter: ProductFilterInput) {
              productSearch(query: $query, after: $after, first: $first, sort: $sort, filter: $filter) {
                products { totalCount nodes { id title } pageInfo { hasNextPage endCursor } } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;

    /** A word that no other test's products have. */
    private String mark;

    @BeforeEach
    void makeMark() {
        mark = "q" + ids.next("x").substring(18).toLowerCase(Locale.ROOT);
    }

    @Test
    void putsWhatIsInTheTitleFirst() {
        goods.product("Plate " + mark).described("<p>Goes with every teapot.</p>").put();
        goods.product("Teapot " + mark).put();
        goods.product("Tray " + mark).tags("teapot").put();

        assertThat(titles(mark + " teapot"))
                .containsExactly("Teapot " + mark, "Tray " + mark, "Plate " + mark);
    }

    @Test
    void findsBeginningsWithoutCaseOrAccents() {
        goods.product("Café Crème " + mark).put();

        assertThat(titles("CAFE cre " + mark)).isEmpty();
        assertThat(titles(mark + " CAFE cre")).hasSize(1);
        assertThat(titles(mark + " crème")).hasSize(1);
    }

    @Test
    void wantsEveryWord() {
        goods.product("Blue cup " + mark).put();

        assertThat(titles(mark + " blue")).hasSize(1);
        assertThat(titles(mark + " blue spoon")).isEmpty();
    }

    @Test
    void findsByNumberAndBrand() {
        goods.product("Cup " + mark).sku("AB-12" + mark).put();
        goods.product("Bowl " + mark).by("brd_x", "Häberle").put();

        assertThat(titles("ab12" + mark)).containsExactly("Cup " + mark);
        assertThat(titles(mark + " haberle")).containsExactly("Bowl " + mark);
    }

    @Test
    void showsEveryHitOnceOnItsPages() {
        for (int i = 0; i < 7; i++) {
            goods.product("Fork " + mark).tags(i % 2 == 0 ? "steel" : "wood").put();
        }
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = search(mark + " fork", after, Map.of());
            seen.addAll(page.at("productSearch.products.nodes[*].id"));
            after = page.at("productSearch.products.pageInfo.endCursor");
            if (!page.<Boolean>at("productSearch.products.pageInfo.hasNextPage")) {
                assertThat(page.<Integer>at("productSearch.products.totalCount")).isEqualTo(7);
                break;
            }
        } while (true);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(search(mark + " spoon", after, Map.of()).errorCode())
                .isEqualTo("CURSOR_INVALID");
    }

    @Test
    void goesTogetherWithFiltersAndSorts() {
        goods.product("Knife A " + mark).price("9.00").tags("sharp").put();
        goods.product("Knife B " + mark).price("8.00").tags("sharp").put();
        goods.product("Knife C " + mark).price("7.00").put();
        var byPrice =
                Map.<String, Object>of(
                        "sort", Map.of("field", "PRICE", "direction", "ASC"),
                        "filter", Map.of("tags", List.of("sharp")));

        assertThat(
                        search(mark, null, byPrice)
                                .<List<String>>at("productSearch.products.nodes[*].title"))
                .containsExactly("Knife B " + mark, "Knife A " + mark);
    }

    @Test
    void hidesDraftsAndTakesNothingForAPattern() {
        goods.product("Secret " + mark).as(ProductStatus.DRAFT).put();

        assertThat(titles(mark)).isEmpty();
        assertThat(titles(".* $where {$gt: 1}")).isEmpty();
        assertThat(titles("   ")).isEmpty();
        assertThat(search("x".repeat(201), null, Map.of()).errorCode()).isEqualTo("BAD_REQUEST");
    }

    private List<String> titles(String query) {
        return search(query, null, Map.of()).at("productSearch.products.nodes[*].title");
    }

    private Shop.Answer search(String query, @Nullable String after, Map<String, Object> more) {
        var variables = new HashMap<String, Object>(more);
        variables.put("query", query);
        variables.put("after", after);
        variables.put("first", 3);
        return shop.ask(Callers.GUEST, SEARCH, variables);
    }
}
