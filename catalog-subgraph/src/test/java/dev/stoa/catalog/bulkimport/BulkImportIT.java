package dev.stoa.catalog.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.job.JobRunner;
import dev.stoa.catalog.job.JobStatus;
import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

@CatalogTest
class BulkImportIT {

    private static final String UPLOAD =
            """
            mutation($files: [UploadFileInput!]!) { uploadsCreate(input: {files: $files}) {
              uploads { id url } userErrors { code path } } }""";
    private static final String START =
            """
            mutation($input: BulkImportStartInput!) { bulkImportStart(input: $input) {
              bulkImport { id status } userErrors { code path } } }""";

    /** A picture of one pixel. */
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired private Jobs<BulkImport> imports;
    @Autowired private RunBulkImport runBulkImport;
    @Autowired private JobRunner<BulkImport> runner;
    @Autowired private Products products;
    @Autowired private MongoTemplate mongo;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;
    @Autowired private Ids ids;
    @Autowired private Clock clock;
    @LocalServerPort private int port;

    @Test
    void importsProductsWithStockNamesAndEvents() throws Exception {
        var mark = mark();
        var done = run(goods(mark), false);

        assertThat(done.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(done.tally()).isEqualTo(new ImportTally(5, 5, 3, 3, 0, 0, 4, 0, List.of()));
        var answer =
                shop.ask(
                        """
                        { product(by: {slug: "speckled-mug-%s"}) { title descriptionHtml brand { name }
                          category { name breadcrumbs { name } } isAvailable options { name values }
                          images { url } seo { title description }
                          variants { title sku weightGrams price { listed { amount } net { amount }
                            compareAt { amount } } image { url }
                            availability { __typename ... on LowStock { quantityAvailable } } } } }"""
                                .formatted(mark));
        assertThat(answer.<String>at("product.descriptionHtml"))
                .isEqualTo("<p>Thrown by hand.</p>");
        assertThat(answer.<List<String>>at("product.category.breadcrumbs[*].name"))
                .containsExactly("Kitchen", "Mugs");
        assertThat(answer.<String>at("product.variants[0].price.net.amount")).isEqualTo("20.59");
        assertThat(answer.<String>at("product.variants[0].price.compareAt.amount"))
                .isEqualTo("30.00");
        assertThat(answer.<List<String>>at("product.variants[*].availability.__typename"))
                .containsExactly("InStock", "BackOrder");
        assertThat(answer.<List<String>>at("product.variants[*].image.url"))
                .containsExactly(
                        "https://example.com/p/mug-small.png",
                        "https://example.com/p/mug-blue.png?v=1");
        assertThat(eventsOf("speckled-mug-" + mark)).isEqualTo(1);
        assertThat(movementsOf(done.id())).isEqualTo(2);
    }

    @Test
    void takesLessThanNoStockAsNoneWhereNobodyMaySellBeyondIt() throws Exception {
        var mark = mark();
        var csv =
                """
                Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy
                sold-%1$s,Sold,Size,S,10,shopify,-1,deny
                sold-%1$s,,Size,M,10,shopify,-2,continue
                sold-%1$s,,Size,L,10,,-3,deny
                """
                        .formatted(mark);
        assertThat(run(csv, true).tally().rowErrors()).hasSize(1);

        var done = run(csv, false).tally();

        assertThat(done.productsCreated()).isEqualTo(1);
        assertThat(done.rowsSkipped()).isZero();
        assertThat(done.rowErrors())
                .extracting(problem -> problem.row() + " " + problem.value())
                .containsExactly("2 -1");
        var sold = products.bySlugs(List.of("sold-" + mark)).getFirst();
        assertThat(sold.variants())
                .extracting(variant -> onHand(variant.id()))
                .containsExactly(0, -2, -3);
        assertThat(run(csv, false).tally().rowErrors()).as("it has its stock by now").isEmpty();
    }

    private Integer onHand(String variantId) {
        return Objects.requireNonNull(mongo.findById(variantId, Document.class, "stock"))
                .getInteger("onHand");
    }

    @Test
    void importsJsonLinesLikeTheCsv() throws Exception {
        var mark = mark();
        var mug =
                """
                {"handle":"json-mug-%s","title":"Mug","brand":"Stoa","category":"Kitchen > Mugs","variants":[{"price":"24.50","quantity":3,"isTracked":true}]}
                nonsense
                {"handle":"json-cup-%s","title":"Cup","variants":[{"price":"free"}]}
                """
                        .formatted(mark, mark);
        var upload = upload("goods.jsonl", mug.getBytes(StandardCharsets.UTF_8));
        var input = Map.<String, Object>of("uploadId", upload, "format", "JSON_LINES");
        var id =
                shop.ask(Callers.staff(), START, Map.of("input", input))
                        .<String>at("bulkImportStart.bulkImport.id");

        var done = await(id).tally();

        assertThat(done.rowsTotal()).isEqualTo(3);
        assertThat(done.rowsRead()).isEqualTo(3);
        assertThat(done.productsCreated()).isEqualTo(1);
        assertThat(done.rowErrors())
                .extracting(problem -> problem.row() + " " + problem.column())
                .containsExactly("2 null", "3 variants.price");
        assertThat(products.bySlugs(List.of("json-mug-" + mark))).hasSize(1);
    }

    @Test
    void takesWhatIsSaidInOtherLanguagesAndLeavesTheRest() throws Exception {
        var mark = mark();
        var first =
                "{'handle':'lang-%s','title':'Mug','options':['Size'],'variants':[{'optionValues':['S'],'price':1}],'translations':[{'locale':'de','title':'Becher'},{'locale':'fr','title':'Tasse'}]}";
        var second =
                "{'handle':'lang-%s','title':'Mug','options':['Size'],'variants':[{'optionValues':['S'],'price':1}],'translations':[{'locale':'de','title':'Krug','options':[{'option':'Size','name':'Größe','values':[{'value':'S','text':'klein'},{'value':'L','text':'groß'}]},{'option':'Colour'}]},{'locale':'en','title':'Mug'},{'locale':'de_DE'}]}";
        lines(first.formatted(mark));

        var done = lines(second.formatted(mark));

        assertThat(done.rowErrors())
                .extracting(problem -> problem.column() + " " + problem.value())
                .containsExactly(
                        "translations L",
                        "translations Colour",
                        "translations en",
                        "translations de_DE");
        var texts = products.bySlugs(List.of("lang-" + mark)).getFirst().content().translations();
        assertThat(texts.keySet()).containsExactlyInAnyOrder("de", "fr");
        var german = Objects.requireNonNull(texts.get("de"));
        assertThat(german.title()).isEqualTo("Krug");
        assertThat(german.options().getFirst().name()).isEqualTo("Größe");
        assertThat(german.options().getFirst().values()).hasSize(1);
        lines(
                "{'handle':'lang-%s','title':'Cup','options':['Size'],'variants':[{'optionValues':['S'],'price':1}]}"
                        .formatted(mark));
        assertThat(products.bySlugs(List.of("lang-" + mark)).getFirst().content().translations())
                .isEqualTo(texts);
    }

    private ImportTally lines(String file) throws Exception {
        var upload =
                upload("goods.jsonl", file.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        var input = Map.<String, Object>of("uploadId", upload, "format", "JSON_LINES");
        return await(
                        shop.ask(Callers.staff(), START, Map.of("input", input))
                                .<String>at("bulkImportStart.bulkImport.id"))
                .tally();
    }

    @Test
    void givesBackWhatWasLeftOutToBeMended() throws Exception {
        var mark = mark();
        var csv =
                """
                Handle,Title,Variant Price,Option1 Name,Option1 Value
                good-%s,Good,1.00,,
                half-%s,"Half, of it",2.00,Size,S
                half-%s,,free,,L
                bad-%s,Bad,dear,,
                """
                        .formatted(mark, mark, mark, mark);
        var done = run(csv, false);
        var url =
                shop.ask(
                                Callers.staff(),
                                "query($id: ID!) { bulkImport(id: $id) { failedRowsUrl } }",
                                Map.of("id", done.id()))
                        .<String>at("bulkImport.failedRowsUrl");
        var path = url.replaceFirst("http://[^/]+", "");
        var file = get(path);
        var failed = new String(file.body(), StandardCharsets.UTF_8);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("failed-g%C3%B6ods.csv");

        assertThat(failed.lines())
                .hasSize(4)
                .allMatch(line -> !line.startsWith("good-"))
                .anyMatch(line -> line.startsWith("half-" + mark + ",\"Half, of it\",2.00"))
                .anyMatch(line -> line.endsWith("Expected an amount such as 12.50."));
        assertThat(get(path.replaceFirst("signature=.*", "signature=00")).statusCode())
                .isEqualTo(403);

        var mended = run(failed.replace(",free,", ",3.00,").replace(",dear,", ",4.00,"), false);
        assertThat(mended.tally().rowErrors()).isEmpty();
        assertThat(mended.tally().productsCreated()).isEqualTo(1);
        assertThat(mended.tally().productsUpdated()).isEqualTo(1);
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        var mark = mark();
        var first = run(goods(mark), false);
        var before = products.bySlugs(List.of("speckled-mug-" + mark)).getFirst();

        var second = run(goods(mark), false);

        assertThat(second.tally().productsUnchanged()).isEqualTo(3);
        assertThat(second.tally().productsUpdated()).isZero();
        var after = products.bySlugs(List.of("speckled-mug-" + mark)).getFirst();
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.updatedAt()).isEqualTo(before.updatedAt());
        assertThat(eventsOf("speckled-mug-" + mark)).isEqualTo(1);
        assertThat(movementsOf(first.id())).isEqualTo(2);
        assertThat(movementsOf(second.id())).isZero();
    }

    @Test
    void changesOnlyWhatDiffersAndAddsNewVariants() throws Exception {
        var mark = mark();
        run(goods(mark), false);
        var changed =
                goods(mark)
                        .replace("9.00", "9.90")
                        .replace(
                                "speckled-mug-" + mark + ",,,,,,,,,,,,,",
                                "speckled-mug-" + mark + ",,,,,,,,Huge,,Blue,,,");

        var done = run(changed.replaceFirst("(Huge,,Blue,,,),,,", "$1shopify,7,deny,39.00"), false);

        assertThat(done.tally().productsUpdated()).isEqualTo(2);
        assertThat(done.tally().productsUnchanged()).isEqualTo(1);
        var mug = products.bySlugs(List.of("speckled-mug-" + mark)).getFirst();
        assertThat(mug.version()).isEqualTo(2);
        assertThat(mug.variants()).hasSize(3);
        assertThat(movementsOf(done.id())).isEqualTo(1);
        assertThat(eventsOf("speckled-mug-" + mark)).isEqualTo(2);
    }

    @Test
    void reportsTheSameWhenRunDryButChangesNothing() throws Exception {
        var mark = mark();
        var brands = mongo.getCollection("brands").countDocuments();

        var dry = run(goods(mark).replace("Kiln & Co", "Never Seen " + mark), true);

        assertThat(dry.tally().productsCreated()).isEqualTo(3);
        assertThat(dry.tally().variantsRead()).isEqualTo(4);
        assertThat(products.bySlugs(List.of("speckled-mug-" + mark))).isEmpty();
        assertThat(mongo.getCollection("brands").countDocuments()).isEqualTo(brands);
        assertThat(movementsOf(dry.id())).isZero();
    }

    @Test
    void leavesBadRowsOutWithoutLosingGoodOnes() throws Exception {
        var mark = mark();
        var done = run(marked("bad-rows.csv", mark, "good-cup", "last-one"), false);

        assertThat(done.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(done.tally().productsCreated()).isEqualTo(2);
        assertThat(done.tally().rowErrors()).extracting("row").contains(3, 4, 5, 6, 7, 8, 9, 10);
        var cup = products.bySlugs(List.of("good-cup-" + mark)).getFirst();
        assertThat(cup.variants()).hasSize(1);
        assertThat(cup.images()).hasSize(1);
    }

    @Test
    void failsWithAReasonForAFileThatIsNoCsv() throws Exception {
        var done = run("Name\nMug\n", false);

        assertThat(done.status()).isEqualTo(JobStatus.FAILED);
        assertThat(done.failure()).isEqualTo("The column `Handle` is missing in row 1.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void failsWithTheRowOfAFileThatIsNotUtf8(boolean isDryRun) throws Exception {
        var handle = "cap-" + mark();
        var csv =
                "Handle,Title,Variant Price\n%s,Cap,1\n%s-2,Mütze für Kälte,1\n"
                        .formatted(handle, handle);
        var file = upload("goods.csv", csv.getBytes(StandardCharsets.ISO_8859_1));

        var done = await(start(file, List.of(), isDryRun));

        assertThat(done.status()).isEqualTo(JobStatus.FAILED);
        assertThat(done.failure()).isEqualTo("Row 3 is not UTF-8: save the file as UTF-8.");
        assertThat(products.bySlugs(List.of(handle, handle + "-2"))).isEmpty();
    }

    @Test
    void takesPicturesByNameAndServesThem() throws Exception {
        var mark = mark();
        var csv = upload("goods.csv", goods(mark).getBytes(StandardCharsets.UTF_8));
        var picture = upload("mug-blue_grande.png", PNG);
        var fake =
                upload("mug-large.png", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        var done = await(start(csv, List.of(picture, fake), false));

        var mug = products.bySlugs(List.of("speckled-mug-" + mark)).getFirst();
        assertThat(mug.images().get(0).url()).matches("/media/[0-9a-f]{32}\\.png");
        assertThat(mug.images().get(0).width()).isEqualTo(1);
        assertThat(mug.images().get(1).url()).isEqualTo("https://example.com/p/mug-large.png");
        var served = get(mug.images().getFirst().url());
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.body()).isEqualTo(PNG);
        assertThat(served.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(served.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(head(mug.images().getFirst().url()).statusCode()).isEqualTo(200);
        assertThat(done.tally().productsCreated()).isEqualTo(3);
        // Without the pictures it still is the same product.
        assertThat(run(goods(mark), false).tally().productsUnchanged()).isEqualTo(3);
    }

    @Test
    void takesOverAnImportWhoseRunnerHasGone() throws Exception {
        var mark = mark();
        var upload = upload("goods.csv", goods(mark).getBytes(StandardCharsets.UTF_8));
        var silentSince = clock.instant().minus(Duration.ofMinutes(1));
        var forsaken = running(silentSince, upload, "run_gone");
        imports.add(forsaken);

        runner.recover();

        var done = await(forsaken.id());
        assertThat(done.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(done.attempts()).isEqualTo(2);
        assertThat(products.bySlugs(List.of("speckled-mug-" + mark))).hasSize(1);
        // The old runner, should it wake up, has no say any more.
        runBulkImport.handle(forsaken);
        assertThat(imports.byId(forsaken.id())).contains(done);
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        var mark = mark();
        var upload = upload("goods.csv", goods(mark).getBytes(StandardCharsets.UTF_8));
        var job = running(clock.instant(), upload, "run_mine");
        imports.add(job);
        shop.ask(
                        Callers.staff(),
                        "mutation($id: ID!) { bulkImportCancel(input: {id: $id}) { bulkImport { status } } }",
                        Map.of("id", job.id()))
                .<String>at("bulkImportCancel.bulkImport.status");

        runBulkImport.handle(job);

        assertThat(imports.byId(job.id()).orElseThrow().status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(products.bySlugs(List.of("speckled-mug-" + mark))).isEmpty();
    }

    @Test
    void takesOnlyTheAnnouncedBytesAtASignedAddress() throws Exception {
        var url = place("goods.csv", 4).get("url");

        assertThat(put(url, "too many bytes".getBytes(StandardCharsets.UTF_8))).isEqualTo(413);
        assertThat(put(url.replace("signature=", "signature=0"), new byte[4])).isEqualTo(403);
        assertThat(put(url.replaceFirst("expires=\\d+", "expires=1"), new byte[4])).isEqualTo(403);
        assertThat(put(url.replace("/uploads/upl_", "/uploads/..%2Fupl_"), new byte[4]))
                .isGreaterThanOrEqualTo(400);
        assertThat(put(url, new byte[4])).isEqualTo(204);
    }

    @Test
    void hidesDraftsOfTheFileFromShoppers() throws Exception {
        var mark = mark();
        run(goods(mark), false);
        var document = "{ product(by: {slug: \"quiet-draft-" + mark + "\"}) { id status } }";

        assertThat(shop.ask(document).<Object>at("product")).isNull();
        assertThat(shop.ask(Callers.staff(), document).<String>at("product.status"))
                .isEqualTo(ProductStatus.DRAFT.name());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20})
    void isListedInOneRead(int count) {
        for (int i = 0; i < count; i++) {
            imports.add(running(clock.instant(), "upl_none", "run_mine"));
        }
        var document =
                "query($first: Int) { bulkImports(first: $first) {"
                        + " nodes { id status rowsRead rowErrors { row } failedRowsUrl } } }";

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(
                                                                Callers.staff(),
                                                                document,
                                                                Map.of("first", count))
                                                        .<List<?>>at("bulkImports.nodes"))
                                        .hasSize(count));

        assertThat(reads).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void obeysStaffOnly() {
        var document =
                "mutation { bulkImportCancel(input: {id: \"imp_1\"}) { userErrors { code } } }";

        assertThat(shop.ask(document).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(shop.ask(Callers.customer("cus_1"), document).errorCode())
                .isEqualTo("FORBIDDEN");
    }

    private BulkImport running(Instant heartbeatAt, String upload, String runner) {
        return new BulkImport(
                ids.next("imp"),
                "goods.csv",
                upload,
                BulkFormat.SHOPIFY_CSV,
                List.of(),
                false,
                JobStatus.RUNNING,
                ImportTally.NOTHING,
                null,
                null,
                heartbeatAt,
                null,
                runner,
                heartbeatAt,
                1);
    }

    private BulkImport run(String csv, boolean isDryRun) throws Exception {
        var upload = upload("göods.csv", csv.getBytes(StandardCharsets.UTF_8));
        return await(start(upload, List.of(), isDryRun));
    }

    private String start(String upload, List<String> pictures, boolean isDryRun) {
        var input =
                Map.<String, Object>of(
                        "uploadId", upload, "imageUploadIds", pictures, "isDryRun", isDryRun);
        return shop.ask(Callers.staff(), START, Map.of("input", input))
                .at("bulkImportStart.bulkImport.id");
    }

    private BulkImport await(String id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var job = imports.byId(id).orElseThrow();
            if (job.status().isEnded()) {
                return job;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(id + " does not end");
    }

    private String upload(String name, byte[] bytes) throws Exception {
        var place = place(name, bytes.length);
        assertThat(put(place.get("url"), bytes)).isEqualTo(204);
        return place.get("id");
    }

    private Map<String, String> place(String name, int size) {
        var files = List.of(Map.of("fileName", name, "sizeBytes", size));
        return shop.ask(Callers.staff(), UPLOAD, Map.of("files", files))
                .at("uploadsCreate.uploads[0]");
    }

    private int put(String url, byte[] bytes) throws Exception {
        var here = url.replaceFirst("http://[^/]+", "http://127.0.0.1:" + port);
        var request =
                HttpRequest.newBuilder(URI.create(here)).PUT(BodyPublishers.ofByteArray(bytes));
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<Void> head(String path) throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + path);
        return http.send(HttpRequest.newBuilder(address).HEAD().build(), BodyHandlers.discarding());
    }

    /** Makes the products of each test its own. */
    private String mark() {
        return ids.next("m").substring(20).toLowerCase(Locale.ROOT);
    }

    private static String goods(String mark) throws IOException {
        return marked("goods.csv", mark, "speckled-mug", "plain-notebook", "quiet-draft");
    }

    private static String marked(String file, String mark, String... handles) throws IOException {
        try (InputStream resource =
                Objects.requireNonNull(BulkImportIT.class.getResourceAsStream("/import/" + file))) {
            var lines = new ArrayList<String>();
            for (var line :
                    new String(resource.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                for (var handle : handles) {
                    if (line.startsWith(handle + ",")) {
                        line = handle + "-" + mark + line.substring(handle.length());
                    }
                }
                lines.add(line);
            }
            return String.join("\n", lines) + "\n";
        }
    }

    private long eventsOf(String slug) {
        var product = products.bySlugs(List.of(slug)).getFirst();
        return mongo.getCollection("outbox").countDocuments(new Document("subject", product.id()));
    }

    private long movementsOf(String importId) {
        return mongo.getCollection("stockMovements")
                .countDocuments(new Document("reference", importId));
    }
}
