package dev.stoa.catalog.pricefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.FileJobs;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.pricing.ListedPrice;
import dev.stoa.catalog.pricing.ListedPrices;
import dev.stoa.catalog.pricing.PriceBook;
import dev.stoa.catalog.pricing.PriceLists;
import dev.stoa.catalog.pricing.PricedVariants;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @Autowired private PriceLists lists;
    @Autowired private PriceBook book;
    @Autowired private PricedVariants variants;
    @Autowired private Transactions transactions;
    @Autowired private Clock clock;
    private String list = "";
    private String mark = "";
    private String small = "";
    private String large = "";

    @BeforeEach
    void putOnSale() {
        mark = goods.mark();
        list = "sale-" + mark;
        make(list);
        small = Goods.variantOf(goods.product("Cup " + mark).sku("S" + mark).put());
        large = Goods.variantOf(goods.product("Pot " + mark).sku("L" + mark).put());
    }

    private void make(String handle) {
        var made =
                shop.ask(
                        Callers.staff(),
                        "mutation($input: PriceListSetInput!) { priceListSet(input: $input) { userErrors { code } } }",
                        Map.of(
                                "input",
                                Map.of("handle", handle, "expectedVersion", 0, "name", "S")));
        assertThat(made.<List<?>>at("priceListSet.userErrors")).isEmpty();
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
    void leavesOutRowsOfAListThatIsTakenAwayMeanwhile() throws Exception {
        var kept = "kept-" + mark;
        make(kept);
        var rows = new ArrayList<PriceRow>();
        var text =
                HEADER
                        + row(list, small, "", "EUR", "1", "7", "")
                        + row(kept, small, "", "EUR", "1", "8", "");
        try (var file = PriceFile.open(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            for (var read = file.next(); read != null; read = file.next()) {
                rows.add(Objects.requireNonNull(read.price()));
            }
        }

        var result =
                new PriceImporter(lists, new Deleting(), book, transactions, clock).store(rows);

        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.problems())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactly(tuple(2, "Price List"));
        assertThat(prices.stored(List.of(small)).get(small))
                .extracting(ListedPrice::list)
                .containsExactly(kept);
    }

    /** Looks for the variants while somebody takes the list away. */
    private final class Deleting implements PricedVariants {

        @Override
        public Set<String> existing(Collection<String> variantIds) {
            var _ =
                    shop.ask(
                            Callers.staff(),
                            "mutation($input: PriceListDeleteInput!) { priceListDelete(input: $input) { handle } }",
                            Map.of("input", Map.of("handle", list, "expectedVersion", 1)));
            return variants.existing(variantIds);
        }

        @Override
        public Map<String, List<String>> bySkus(Collection<String> skus) {
            return variants.bySkus(skus);
        }

        @Override
        public Map<String, String> skus(Collection<String> variantIds) {
            return variants.skus(variantIds);
        }
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

    @ParameterizedTest
    @CsvSource({
        "'format: PRICE_LIST_CSV, status: DRAFT', status",
        "'format: SHOPIFY_CSV, priceList: \"retail\"', priceList",
        "'priceList: \"retail\"', priceList"
    })
    void refusesWhatTheFileCannotBeLimitedTo(String input, String field) {
        var answer =
                shop.ask(
                        Callers.staff(Permission.PRODUCTS_READ),
                        "mutation { bulkExportStart(input: {%s}) { bulkExport { id } userErrors { code path } } }"
                                .formatted(input));

        assertThat(answer.<List<String>>at("bulkExportStart.userErrors[*].code"))
                .containsExactly("INVALID");
        assertThat(answer.<List<List<String>>>at("bulkExportStart.userErrors[*].path"))
                .containsExactly(List.of(field));
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
