package dev.stoa.catalog.digital;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.product.DigitalAsset;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.upload.LinkSignatures;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CatalogTest
class DigitalAssetIT {

    private static final byte[] BOOK = "%PDF-1.7 a book".getBytes(StandardCharsets.UTF_8);
    private static final String PLACE =
            """
            mutation($input: UploadsCreateInput!) { uploadsCreate(input: $input) {
              uploads { id url } userErrors { code } } }""";

    /** HMAC of what the test signs. */
    private static final String VECTOR =
            "dd56ad6cf0df6432d5b2f34b7029205ceb8d7352d5daca54c200aeecfdec9a30";

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @Autowired private LinkSignatures signatures;
    @Autowired private DigitalFiles files;
    @LocalServerPort private int port;

    @Test
    void attachesAFileAndAsksForNoParcelAnyMore() throws Exception {
        var book = goods.product("Book").put();

        var done = set(book, Map.of("uploadId", upload("Böök.pdf", BOOK), "title", " Book "));

        assertThat(done.codes()).isEmpty();
        var answer =
                shop.ask(
                        Callers.GUEST,
                        """
                        query($id: ID!) { productVariant(by: { id: $id }) { requiresShipping
                          digitalAssets { title fileName sizeBytes downloadLimit availableDays } } }""",
                        Map.of("id", Goods.variantOf(book)));
        assertThat(answer.<Boolean>at("productVariant.requiresShipping")).isFalse();
        assertThat(answer.<Map<String, Object>>at("productVariant.digitalAssets[0]"))
                .containsEntry("title", "Book")
                .containsEntry("fileName", "Böök.pdf")
                .containsEntry("sizeBytes", BOOK.length)
                .containsEntry("downloadLimit", 5)
                .containsEntry("availableDays", null);

        var kept = assetOf(book);
        assertThat(set(book, Map.of("id", kept.id(), "title", "Novel")).codes()).isEmpty();
        assertThat(assetOf(book).title()).isEqualTo("Novel");
        assertThat(set(book).codes()).isEmpty();
        assertThat(keeper.stored(book.id()).variants().getFirst().requiresShipping()).isTrue();
        assertThat(get(address(kept.id(), "tkt_1", soon())).statusCode())
                .as("who has bought it still gets it")
                .isEqualTo(200);
    }

    @Test
    void servesAnAddressOnceAndOnlyAsItWasSigned() throws Exception {
        var book = goods.product("Book").put();
        set(book, Map.of("uploadId", upload("book.pdf", BOOK), "title", "Book"));
        var id = assetOf(book).id();
        var address = address(id, "tkt_a", soon());

        assertThat(get(address.replace("tkt_a", "tkt_b")).statusCode()).isEqualTo(403);
        assertThat(get(address.replace("expires=1", "expires=2")).statusCode()).isEqualTo(403);
        assertThat(get("/digital/" + id).statusCode()).isEqualTo(403);
        assertThat(get(address(id, "tkt_c", Instant.now().minusSeconds(1))).statusCode())
                .isEqualTo(403);
        assertThat(get(address("dga_none", "tkt_d", soon())).statusCode()).isEqualTo(404);
        assertThat(get("/media/" + id).statusCode()).isEqualTo(404);

        var file = get(address);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(BOOK);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get(address).statusCode()).isEqualTo(410);
    }

    @Test
    void letsOneOfManyHaveAnAddress() throws Exception {
        var book = goods.product("Book").put();
        set(book, Map.of("uploadId", upload("book.pdf", BOOK), "title", "Book"));
        var address = address(assetOf(book).id(), "tkt_many", soon());
        var work = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            work.add(() -> get(address).statusCode());
        }

        var codes = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(work)) {
                codes.add(answer.get());
            }
        }

        assertThat(codes).containsOnly(200, 410).containsOnlyOnce(200);
    }

    @Test
    void refusesOtherKindsStrangersAndKeepsNothing() throws Exception {
        var book = goods.product("Book").put();
        var fake = upload("book.pdf", "MZ program".getBytes(StandardCharsets.UTF_8));
        var good = upload("book.pdf", BOOK);

        assertThat(set(book, Map.of("uploadId", fake, "title", "Book")).paths())
                .containsExactly(List.of("assets", "0", "uploadId"));
        assertThat(set(book, asset(good), Map.of("uploadId", "upl_none", "title", "x")).codes())
                .containsExactly("NOT_FOUND");
        assertThat(set(book, asset(good), asset(good)).codes()).containsExactly("NOT_FOUND");
        assertThat(set(book, asset(good), Map.of("id", "dga_none", "title", "x")).codes())
                .containsExactly("NOT_FOUND");
        assertThat(set(book, Map.of("title", "x")).codes()).containsExactly("INVALID");
        assertThat(set(book, Map.of("uploadId", good, "title", " ")).codes())
                .containsExactly("REQUIRED");
        for (var field : List.of("downloadLimit", "availableDays")) {
            var input = new HashMap<String, Object>(asset(good));
            input.put(field, 0);
            assertThat(set(book, input).codes()).containsExactly("INVALID");
        }
        var reader = Callers.staff(Permission.PRODUCTS_READ);
        var input = input(book, List.of(asset(good)));
        assertThat(keeper.call(reader, "digitalAssetsSet", input).answer().errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(keeper.stored(book.id()).version()).isEqualTo(1);

        assertThat(set(book, asset(good)).codes()).as("the upload may still be used").isEmpty();
        assertThat(files.byId(assetOf(book).id())).isPresent();
        assertThat(set(book, asset(good)).codes()).as("once").containsExactly("NOT_FOUND");
    }

    @Test
    void refusesFilesThatAreTooLarge() {
        assertThat(place("book.pdf", (256 << 20) + 1)).containsExactly("INVALID");
        assertThat(place("book.pdf", 256 << 20)).isEmpty();
        assertThat(place("program.exe", (20 << 20) + 1)).containsExactly("INVALID");
    }

    /** The same numbers are in the order subgraph, which signs. */
    @Test
    void signsAsTheOrderSubgraphDoes() {
        var fixed = new LinkSignatures("0123456789abcdef0123456789abcdef");
        assertThat(fixed.sign("digital", "dga_1.tkt_1", Instant.ofEpochSecond(1_800_000_000)))
                .isEqualTo(VECTOR);
    }

    private Keeper.Done set(Product product, Map<?, ?>... assets) {
        return keeper.call("digitalAssetsSet", input(product, List.of(assets)));
    }

    private Map<String, Object> input(Product product, List<?> assets) {
        return Map.of(
                "variantId",
                Goods.variantOf(product),
                "expectedVersion",
                (int) keeper.stored(product.id()).version(),
                "assets",
                assets);
    }

    private static Map<String, Object> asset(String uploadId) {
        return Map.of("uploadId", uploadId, "title", "Book");
    }

    private DigitalAsset assetOf(Product product) {
        var variant = keeper.stored(product.id()).content().variants().getFirst();
        return variant.included().digitalAssets().getFirst();
    }

    private List<String> place(String fileName, int size) {
        var file = Map.of("fileName", fileName, "sizeBytes", size);
        return shop.ask(Callers.staff(), PLACE, Map.of("input", Map.of("files", List.of(file))))
                .at("uploadsCreate.userErrors[*].code");
    }

    private String upload(String fileName, byte[] bytes) throws Exception {
        var file = Map.of("fileName", fileName, "sizeBytes", bytes.length);
        Map<String, String> place =
                shop.ask(Callers.staff(), PLACE, Map.of("input", Map.of("files", List.of(file))))
                        .at("uploadsCreate.uploads[0]");
        var path = URI.create(place.get("url"));
        var put =
                HttpRequest.newBuilder(here(path.getRawPath() + "?" + path.getRawQuery()))
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build();
        assertThat(http.send(put, BodyHandlers.discarding()).statusCode()).isEqualTo(204);
        return place.get("id");
    }

    private String address(String assetId, String ticket, Instant until) {
        var query = signatures.query("digital", assetId + "." + ticket, until);
        return "/digital/" + assetId + query + "&ticket=" + ticket;
    }

    private static Instant soon() {
        return Instant.now().plus(Duration.ofMinutes(5));
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(here(address)).build(), BodyHandlers.ofByteArray());
    }

    private URI here(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }
}
