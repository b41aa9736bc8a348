package dev.stoa.catalog.pricefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.FileJobs;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.pricing.ListedPrices;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Prices of lists as jobs of import and export. */
@CatalogTest
class PriceFileIT {

    private static final String HEADER =
            "Price List,Variant ID,SKU,Currency,Min Quantity,Amount,Compare At\n";
    private static final String LOOK =
            """
            query($id: ID!) { bulkImport(id: $id) { status rowsRead rowsTotal rowsSkipped
              pricesChanged pricesUnchanged failedRowsUrl
              rowErrors { row column value } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private FileJobs files;
    @Autowired private ListedPrices prices;
    private String list = "";
    private String mark = "";
    private String small = "";
    private String large = "";

    @BeforeEach
    void putOnSale() {
        mark = goods.mark();
        list = "sale-" + mark;
        var made =
                shop.ask(
                        Callers.staff(),
                        "mutation($input: PriceListSetInput!) { priceListSet(input: $input) { userErrors { code } } }",
                        Map.of("input", Map.of("handle", list, "expectedVersion", 0, "name", "S")));
        assertThat(made.<List<?>>at("priceListSet.userErrors")).isEmpty();
        small = Goods.variantOf(goods.product("Cup " + mark).sku("S" + mark).put());
        large = Goods.variantOf(goods.product("Pot " + mark).sku("L" + mark).put());
    }

    @Test
    void setsPricesAndTellsWhatIsWrongByRow() throws Exception {
        var file =
                HEADER
                        + row(list, small, "", "EUR", "1", "7.50", "9")
                        + row(list, "", "L" + mark, "eur", "10", "6", "")
                        + row(list, "var_none", "", "EUR", "1", "6", "")
                        + row(list, "", "none", "EUR", "1", "6", "")
                        + row("none", small, "", "EUR", "1", "6", "")
                        + row(list, small, "", "EUR", "1", "free", "");

        var tried = done(file, true);
        assertThat(tried.<Integer>at("bulkImport.pricesChanged")).isEqualTo(2);
        assertThat(prices.stored(List.of(small, large)).get(small)).isEmpty();
        var done = done(file, false);

        assertThat(done.<String>at("bulkImport.status")).isEqualTo("COMPLETED");
        assertThat(done.<Integer>at("bulkImport.rowsRead")).isEqualTo(6);
        assertThat(done.<Integer>at("bulkImport.rowsTotal")).isEqualTo(6);
        assertThat(done.<Integer>at("bulkImport.rowsSkipped")).isEqualTo(4);
        assertThat(done.<Integer>at("bulkImport.pricesChanged")).isEqualTo(2);
        assertThat(done.<List<Map<String, Object>>>at("bulkImport.rowErrors"))
                .extracting(problem -> problem.get("row") + " " + problem.get("column"))
                .containsExactly("4 Variant ID", "5 SKU", "6 Price List", "7 Amount");
        assertThat(files.fetch(done.at("bulkImport.failedRowsUrl")).body().lines()).hasSize(5);
        assertThat(listed(small)).containsExactly("1 7.50 EUR was 9.00 EUR");
        assertThat(listed(large)).containsExactly("10 6.00 EUR was null");
    }

    @Test
    void countsARowOnceHoweverMuchIsWrongWithIt() throws Exception {
        for (boolean isDryRun : List.of(true, false)) {
            var done = done(HEADER + row("none", "", "none", "EUR", "1", "6", ""), isDryRun);

            assertThat(done.<Integer>at("bulkImport.rowsRead")).isEqualTo(1);
            assertThat(done.<Integer>at("bulkImport.rowsSkipped")).isEqualTo(1);
            assertThat(done.<List<String>>at("bulkImport.rowErrors[*].column"))
                    .containsExactly("SKU", "Price List");
        }
    }

    @Test
    void changesNothingOnItsWayOutAndIn() throws Exception {
        var _ =
                done(
                        HEADER
                                + row(list, small, "", "EUR", "1", "7.50", "9")
                                + row(list, small, "", "JPY", "1", "800", "")
                                + row(list, large, "", "EUR", "1", "5", ""),
                        false);
        var before = prices.stored(List.of(small, large));

        var file = exported(list);
        var again = done(file, false);

        assertThat(file.lines()).hasSize(4);
        assertThat(file).contains("S" + mark, "L" + mark);
        assertThat(again.<List<?>>at("bulkImport.rowErrors")).isEmpty();
        assertThat(again.<Integer>at("bulkImport.pricesChanged")).isZero();
        assertThat(again.<Integer>at("bulkImport.pricesUnchanged")).isEqualTo(3);
        assertThat(prices.stored(List.of(small, large))).isEqualTo(before);
    }

    @Test
    void takesPricesAwayAndLetsTheLaterOfTwoRowsCount() throws Exception {
        var _ = done(HEADER + row(list, small, "", "EUR", "1", "7.50", ""), false);

        var done =
                done(
                        HEADER
                                + row(list, small, "", "EUR", "1", "", "")
                                + row(list, large, "", "EUR", "1", "4", "")
                                + row(list, large, "", "EUR", "1", "5", ""),
                        false);

        assertThat(done.<Integer>at("bulkImport.pricesChanged")).isEqualTo(2);
        assertThat(listed(small)).isEmpty();
        assertThat(listed(large)).containsExactly("1 5.00 EUR was null");
    }

    @Test
    void refusesASkuOfSeveralVariantsAndMorePricesThanOneMayHave() throws Exception {
        var _ = goods.product("Twin").sku("S" + mark).put();
        var rows = new StringBuilder(HEADER).append(row(list, "", "S" + mark, "EUR", "1", "1", ""));
        for (int pieces = 1; pieces <= 201; pieces++) {
            rows.append(row(list, large, "", "EUR", "" + pieces, "1", ""));
        }

        var done = done(rows.toString(), false);

        assertThat(done.<Integer>at("bulkImport.pricesChanged")).isEqualTo(200);
        assertThat(done.<List<Map<String, Object>>>at("bulkImport.rowErrors"))
                .extracting(problem -> problem.get("row") + " " + problem.get("column"))
                .containsExactly("2 SKU", "203 Amount");
    }

    @Test
    void doesNotExportAListThatIsNone() {
        var answer =
                shop.ask(
                        Callers.staff(Permission.PRODUCTS_READ),
                        "mutation { bulkExportStart(input: {format: PRICE_LIST_CSV, priceList: \"🙂\"}) { bulkExport { id } userErrors { code path } } }");

        assertThat(answer.<List<String>>at("bulkExportStart.userErrors[*].code"))
                .containsExactly("NOT_FOUND");
        assertThat(answer.<Object>at("bulkExportStart.bulkExport")).isNull();
    }

    private static String row(String... cells) {
        return String.join(",", cells) + "\n";
    }

    private List<String> listed(String variantId) {
        return prices.stored(List.of(variantId)).getOrDefault(variantId, List.of()).stream()
                .map(row -> row.minQuantity() + " " + row.price() + " was " + row.compareAt())
                .toList();
    }

    private Shop.Answer done(String file, boolean isDryRun) throws Exception {
        return files.imported(file, Map.of("format", "PRICE_LIST_CSV", "isDryRun", isDryRun), LOOK);
    }

    private String exported(String handle) throws Exception {
        var input = new HashMap<String, Object>(Map.of("format", "PRICE_LIST_CSV"));
        input.put("priceList", handle);
        var id =
                shop.ask(
                                Callers.staff(Permission.PRODUCTS_READ),
                                "mutation($input: BulkExportStartInput!) { bulkExportStart(input: $input) { bulkExport { id } } }",
                                Map.of("input", input))
                        .<String>at("bulkExportStart.bulkExport.id");
        var done =
                files.ended(
                        "query($id: ID!) { bulkExport(id: $id) { status fileName downloadUrl pricesExported variantsExported } }",
                        id,
                        "bulkExport");
        assertThat(done.<String>at("bulkExport.status")).isEqualTo("COMPLETED");
        assertThat(done.<String>at("bulkExport.fileName")).startsWith("prices-").endsWith(".csv");
        assertThat(done.<Integer>at("bulkExport.pricesExported")).isEqualTo(3);
        assertThat(done.<Integer>at("bulkExport.variantsExported")).isEqualTo(2);
        return files.fetch(done.at("bulkExport.downloadUrl")).body();
    }
}
