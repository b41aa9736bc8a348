package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CatalogTest
class ReviewPhotosIT {

    private static final String UPLOAD =
            """
            mutation($input: ReviewPhotoUploadsCreateInput!) { reviewPhotoUploadsCreate(input: $input) {
              uploads { id url } userErrors { code path } } }""";

    /** A picture of one pixel. */
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired private Goods goods;
    @Autowired private Readers readers;
    @Autowired private Reviews reviews;
    @Autowired private Shop shop;
    @LocalServerPort private int port;
    private Product mug;
    private Caller.Customer ada;

    @BeforeEach
    void buy() {
        mug = goods.product("Mug").put();
        ada = readers.customer();
        readers.buy(ada, mug);
    }

    @Test
    void waitForTheShopAndAreShownThen() throws Exception {
        String id = submit(ada, upload(ada, PNG)).at("reviewSubmit.review.id");

        var waiting = reviews.byId(id).orElseThrow();
        assertThat(waiting.concerns()).containsExactly(ReviewConcern.PHOTO);
        readers.moderate(Callers.staff(), id, 1, Map.of("verdict", "PUBLISH"));
        var url =
                shop.ask(
                                "{ product(by: {id: \"%s\"}) { reviews { nodes { photos { url } } } } }"
                                        .formatted(mug.id()))
                        .<List<String>>at("product.reviews.nodes[*].photos[*].url")
                        .getFirst();
        var picture = HttpRequest.newBuilder(here(url)).build();
        assertThat(http.send(picture, BodyHandlers.ofByteArray()).body()).isEqualTo(PNG);
    }

    @Test
    void areReplacedLeftAndTakenAwayByAnUpdate() throws Exception {
        var first = upload(ada, PNG);
        String id = submit(ada, first).at("reviewSubmit.review.id");

        readers.update(ada, id, Map.of("rating", 3));
        assertThat(reviews.byId(id).orElseThrow().photos()).hasSize(1);
        var none = new HashMap<String, Object>();
        none.put("photoUploadIds", null);
        var shown = readers.update(ada, id, none);

        assertThat(shown.<String>at("reviewUpdate.review.status")).isEqualTo("PUBLISHED");
        assertThat(reviews.byId(id).orElseThrow().photos()).isEmpty();
        readers.update(ada, id, Map.of("photoUploadIds", List.of(first)));
        assertThat(reviews.byId(id).orElseThrow().photos()).hasSize(1);
    }

    @Test
    void areTheCustomersOwnAndPictures() throws Exception {
        var foreign = upload(readers.customer(), PNG);
        var script = upload(ada, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        var half = upload(ada, Arrays.copyOf(PNG, 40));
        var empty = place(ada, 10).get("id");

        for (var bad : List.of(foreign, empty, "upl_00000000000000000000000000", "../x")) {
            assertThat(Readers.codes(submit(ada, bad))).containsExactly("NOT_FOUND");
        }
        for (var bad : List.of(script, half)) {
            assertThat(Readers.codes(submit(ada, bad))).containsExactly("INVALID");
        }
        var six = Collections.nCopies(6, upload(ada, PNG));
        assertThat(Readers.codes(readers.submit(ada, mug, Map.of("photoUploadIds", six))))
                .containsExactly("INVALID");
        assertThat(reviews.by(ada.id(), List.of(mug.id()))).isEmpty();
    }

    @Test
    void areFewAndNotLarge() {
        assertThat(codes(ada, Collections.nCopies(6, 10))).containsExactly("INVALID");
        assertThat(codes(ada, List.of())).containsExactly("INVALID");
        assertThat(codes(ada, List.of(0))).containsExactly("INVALID");
        assertThat(codes(ada, List.of((10 << 20) + 1))).containsExactly("INVALID");
        assertThat(Readers.codes(ask(ada, "../photo.png", List.of(10)))).containsExactly("INVALID");
        for (int i = 0; i < 4; i++) {
            assertThat(codes(ada, Collections.nCopies(5, 10))).isEmpty();
        }
        assertThat(codes(ada, List.of(10))).containsExactly("INVALID");
        assertThat(ask(Callers.GUEST, List.of(10)).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(ask(Callers.staff(), List.of(10)).errorCode()).isEqualTo("FORBIDDEN");
    }

    private Shop.Answer submit(Caller caller, String uploadId) {
        return readers.submit(caller, mug, Map.of("photoUploadIds", List.of(uploadId)));
    }

    private String upload(Caller caller, byte[] bytes) throws Exception {
        var place = place(caller, bytes.length);
        var put =
                HttpRequest.newBuilder(here(place.get("url")))
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build();
        assertThat(http.send(put, BodyHandlers.discarding()).statusCode()).isEqualTo(204);
        return place.get("id");
    }

    private Map<String, String> place(Caller caller, int size) {
        return ask(caller, List.of(size)).at("reviewPhotoUploadsCreate.uploads[0]");
    }

    private List<String> codes(Caller caller, List<Integer> sizes) {
        return Readers.codes(ask(caller, sizes));
    }

    private Shop.Answer ask(Caller caller, List<Integer> sizes) {
        return ask(caller, "photo.png", sizes);
    }

    private Shop.Answer ask(Caller caller, String fileName, List<Integer> sizes) {
        var files =
                sizes.stream()
                        .map(size -> Map.of("fileName", fileName, "sizeBytes", size))
                        .toList();
        return shop.ask(caller, UPLOAD, Map.of("input", Map.of("files", files)));
    }

    private URI here(String url) {
        return URI.create(url.replaceFirst("http://[^/]+", "http://127.0.0.1:" + port));
    }
}
