package dev.stoa.catalog.bulkexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.FileJobs;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.bulkimport.BulkFormat;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.job.JobRunner;
import dev.stoa.catalog.job.JobStatus;
import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class BulkExportIT {

    private static final String STARTED = "bulkExportStart.bulkExport.id";
    private static final String IMPORT =
            """
            query($id: ID!) { bulkImport(id: $id) { status productsCreated productsUpdated
              productsUnchanged rowErrors { row column value message } } }""";

    @Autowired private Jobs<BulkExport> exports;
    @Autowired private JobRunner<BulkExport> runner;
    @Autowired private RunBulkExport runBulkExport;
    @Autowired private ExportFiles files;
    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Brands brands;
    @Autowired private Categories categories;
    @Autowired private Shop shop;
    @Autowired private FileJobs fileJobs;
    @Autowired private QueryBudget budget;
    @Autowired private Ids ids;
    @Autowired private Clock clock;
    private Product mug;

    @BeforeEach
    void putOnSale() {
        var kitchen = categories.add(categories.draft("Kitchen " + ids.next("x"), null));
        var mugs = categories.add(categories.draft("Mugs", kitchen));
        mug =
                goods.product("Mug \"No, 1\" of us")
                        .sku("=1+1")
                        .tags("blue", "round one")
                        .by(brands.add(brands.draft("Maker " + ids.next("x"))))
                        .in(List.of(kitchen.id(), mugs.id()))
                        .sizes("S", "Größe, L")
                        .described("<p>One.</p>\n<p>\"Two\", three.</p>")
                        .stock(7)
                        .put();
        var told =
                keeper.call(
                        "productTranslationSet",
                        mug,
                        Map.of(
                                "locale", "de",
                                "title", "Becher",
                                "seoDescription", "Für Tee",
                                "options",
                                        List.of(
                                                Map.of(
                                                        "option",
                                                        "Size",
                                                        "values",
                                                        List.of(
                                                                Map.of(
                                                                        "value", "S",
                                                                        "text", "klein"))))));
        assertThat(told.errors()).isEmpty();
        goods.product("Hidden mug").as(ProductStatus.DRAFT).uncounted().put();
        goods.product("Old mug").as(ProductStatus.ARCHIVED).onBackOrder().put();
    }

    @ParameterizedTest
    @EnumSource(names = {"SHOPIFY_CSV", "JSON_LINES"})
    void makesAFileWhoseImportChangesNothing(BulkFormat format) throws Exception {
        var done = await(start(format, null));

        assertThat(done.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(done.productsExported() + done.productsLeftOut())
                .isEqualTo(done.productsTotal());
        var file = download(done);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("products-");
        assertThat(file.body()).contains(mug.slug());
        var imported = fileJobs.imported(file.body(), Map.of("format", format.name()), IMPORT);
        assertThat(imported.<List<?>>at("bulkImport.rowErrors")).isEmpty();
        assertThat(imported.<String>at("bulkImport.status")).isEqualTo("COMPLETED");
        assertThat(imported.<Integer>at("bulkImport.productsUpdated")).isZero();
        assertThat(imported.<Integer>at("bulkImport.productsCreated")).isZero();
        assertThat(imported.<Integer>at("bulkImport.productsUnchanged"))
                .isEqualTo(done.productsExported());
    }

    @Test
    void speaksOfOtherLanguagesInJson() throws Exception {
        assertThat(download(await(start(BulkFormat.JSON_LINES, null))).body())
                .contains("\"locale\":\"de\",\"title\":\"Becher\"", "\"text\":\"klein\"");
    }

    @Test
    void holdsOneStateWhenAskedTo() throws Exception {
        var archived = goods.product("Gone mug").as(ProductStatus.ARCHIVED).put();

        var file = download(await(start(BulkFormat.JSON_LINES, ProductStatus.ARCHIVED))).body();

        assertThat(file).contains(archived.slug()).doesNotContain(mug.slug());
    }

    @Test
    void isTakenOverWhenItsRunnerHasGone() throws Exception {
        var silentSince = clock.instant().minus(Duration.ofMinutes(1));
        var forsaken = running(silentSince, "run_gone");
        exports.add(forsaken);

        runner.recover();

        var done = await(forsaken.id());
        assertThat(done.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(done.attempts()).isEqualTo(2);
        // The old runner, should it wake up, has no say any more, and leaves nothing behind.
        var written = Files.getLastModifiedTime(files.of(done));
        runBulkExport.handle(forsaken);
        assertThat(exports.byId(forsaken.id())).contains(done);
        assertThat(Files.getLastModifiedTime(files.of(done))).isEqualTo(written);
        assertThat(files.draftOf(forsaken)).doesNotExist();
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        var job = running(clock.instant(), "run_mine");
        exports.add(job);
        shop.ask(
                        Callers.staff(Permission.PRODUCTS_READ),
                        "mutation($id: ID!) { bulkExportCancel(input: {id: $id}) { bulkExport { status } } }",
                        Map.of("id", job.id()))
                .<String>at("bulkExportCancel.bulkExport.status");

        runBulkExport.handle(job);

        assertThat(exports.byId(job.id()).orElseThrow().status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(files.of(job)).doesNotExist();
        assertThat(files.draftOf(job)).doesNotExist();
    }

    @Test
    void opensToAGoodSignatureAlone() throws Exception {
        var done = await(start(BulkFormat.SHOPIFY_CSV, null));
        var url = url(done);

        assertThat(fileJobs.fetch(url.replaceFirst("signature=.*", "signature=")).statusCode())
                .isEqualTo(403);
        assertThat(fileJobs.fetch(url.replaceFirst("expires=1", "expires=2")).statusCode())
                .isEqualTo(403);
        assertThat(fileJobs.fetch(url.replaceFirst("[?].*", "")).statusCode()).isEqualTo(403);
        assertThat(
                        fileJobs.fetch(url.replaceFirst("exports/[^?]+", "exports/..%2F..%2Fx"))
                                .statusCode())
                .isIn(400, 403, 404);
    }

    @Test
    void obeysStaffOnly() {
        var start = "mutation { bulkExportStart(input: {}) { bulkExport { id } } }";

        assertThat(shop.ask(start).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(shop.ask(Callers.customer("cus_1"), start).errorCode()).isEqualTo("FORBIDDEN");
        assertThat(shop.ask("{ bulkExports { nodes { id } } }").errorCode())
                .isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20})
    void isListedInOneRead(int count) {
        for (int i = 0; i < count; i++) {
            exports.add(running(clock.instant(), "run_mine"));
        }
        var document =
                "query($first: Int) { bulkExports(first: $first) {"
                        + " nodes { id status fileName downloadUrl } pageInfo { hasNextPage } } }";

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(
                                                                Callers.staff(),
                                                                document,
                                                                Map.of("first", count))
                                                        .<List<?>>at("bulkExports.nodes"))
                                        .hasSize(count));

        assertThat(reads).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void doesNotFindOthers() {
        var staff = Callers.staff(Permission.PRODUCTS_READ);

        assertThat(
                        shop.ask(
                                        staff,
                                        "mutation { bulkExportCancel(input: {id: \"imp_1\"}) { userErrors { code } } }")
                                .<List<String>>at("bulkExportCancel.userErrors[*].code"))
                .containsExactly("NOT_FOUND");
        assertThat(shop.ask(staff, "{ bulkExport(id: \"🙂\") { id } }").<Object>at("bulkExport"))
                .isNull();
    }

    private BulkExport running(Instant heartbeatAt, String runner) {
        return new BulkExport(
                ids.next("exp"),
                BulkFormat.SHOPIFY_CSV,
                null,
                null,
                JobStatus.RUNNING,
                0,
                0,
                0,
                0,
                null,
                null,
                null,
                null,
                heartbeatAt,
                null,
                runner,
                heartbeatAt,
                1);
    }

    private String start(BulkFormat format, @Nullable ProductStatus only) {
        var input = new HashMap<String, Object>(Map.of("format", format.name()));
        input.put("status", only == null ? null : only.name());
        return shop.ask(
                        Callers.staff(Permission.PRODUCTS_READ),
                        "mutation($input: BulkExportStartInput!) { bulkExportStart(input: $input) { bulkExport { id } } }",
                        Map.of("input", input))
                .at(STARTED);
    }

    private BulkExport await(String id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var job = exports.byId(id).orElseThrow();
            if (job.status() != JobStatus.RUNNING) {
                return job;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(id + " does not end");
    }

    private String url(BulkExport done) {
        return shop.ask(
                        Callers.staff(Permission.PRODUCTS_READ),
                        "query($id: ID!) { bulkExport(id: $id) { downloadUrl } }",
                        Map.of("id", done.id()))
                .at("bulkExport.downloadUrl");
    }

    private HttpResponse<String> download(BulkExport done) throws Exception {
        return fileJobs.fetch(url(done));
    }
}
