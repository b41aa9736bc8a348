package dev.stoa.catalog.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.filekind.Samples;
import dev.stoa.catalog.medialibrary.HalfUpload;
import dev.stoa.catalog.picture.PictureFormat;
import dev.stoa.catalog.upload.LinkSignatures;
import dev.stoa.platform.test.Callers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The way of a picture when everything lies in a bucket. Configuration alone is different. */
@CatalogTest
@TestPropertySource(
        properties = {
            "stoa.media.store=s3",
            "stoa.media.s3.bucket=" + MockedStore.BUCKET,
            "stoa.media.s3.access-key=key",
            "stoa.media.s3.secret-key=secret",
            "stoa.media.s3.path-style=true"
        })
class BucketIT {

    private static final MockedStore STORE = new MockedStore();

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired private Bucket bucket;
    @Autowired private Shop shop;
    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private LinkSignatures signatures;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void endpoint(DynamicPropertyRegistry registry) {
        registry.add("stoa.media.s3.endpoint", STORE::endpoint);
    }

    @BeforeAll
    static void start() throws Exception {
        STORE.start();
    }

    @AfterAll
    static void stop() {
        STORE.stop();
    }

    @Test
    void takesServesAndDeletesPictures() throws Exception {
        var place = place(PNG.length);
        assertThat(place.get("url")).startsWith(STORE.endpoint() + "/" + MockedStore.BUCKET);
        assertThat(place.get("url")).contains("X-Amz-Expires=", "content-length");
        assertThat(put(place.get("url"), PNG)).isEqualTo(200);

        var completed = complete(place.get("id"));

        String id = completed.at("mediaUploadComplete.asset.id");
        String url = completed.at("mediaUploadComplete.asset.image.url");
        var key = url.replaceFirst(".*/media/", "media/");
        assertThat(bucket.length(key)).isPresent();
        assertThat(get(url).body()).isEqualTo(PNG);
        var small = get(completed.at("mediaUploadComplete.asset.image.small"));
        assertThat(PictureFormat.of(small.body())).contains(PictureFormat.WEBP);
        assertThat(small.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        delete(id);
        assertThat(bucket.length(key)).isEmpty();
        assertThat(get(url).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsNothingOfWhatItRefuses() throws Exception {
        var script = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);
        var place = place(script.length);
        assertThat(put(place.get("url"), script)).isEqualTo(200);

        assertThat(codes(complete(place.get("id")))).containsExactly("INVALID");

        assertThat(bucket.length("uploads/" + place.get("id"))).isEmpty();
        assertThat(codes(complete(place.get("id")))).containsExactly("NOT_FOUND");
    }

    @Test
    void doesNotTakeMoreOrLessThanWasAnnounced() throws Exception {
        var absent = place(10);
        assertThat(codes(complete(absent.get("id")))).containsExactly("NOT_FOUND");

        var longer = place(10);
        put(longer.get("url"), PNG);
        assertThat(codes(complete(longer.get("id")))).containsExactly("NOT_FOUND");
    }

    @ParameterizedTest
    @EnumSource(HalfUpload.End.class)
    void countsNoUploadThatWasBrokenOff(HalfUpload.End end) throws Exception {
        var place = place(PNG.length);
        var straight = place.get("url").replace(STORE.endpoint(), STORE.address());

        HalfUpload.send(URI.create(straight), PNG, end);

        assertThat(codes(complete(place.get("id")))).containsExactly("NOT_FOUND");
        assertThat(bucket.length("uploads/" + place.get("id"))).isEmpty();
        assertThat(put(place.get("url"), PNG)).isEqualTo(200);
        assertThat(codes(complete(place.get("id")))).isEmpty();
    }

    @Test
    void saysThatTheStoreIsAwayAndGoesOnWhereItWas() throws Exception {
        var shown = uploaded(drawn(310));
        String url = complete(shown).at("mediaUploadComplete.asset.image.url");
        var waiting = uploaded(drawn(320));

        STORE.shut(true);
        Shop.Answer completed;
        HttpResponse<byte[]> picture;
        try {
            completed = complete(waiting);
            picture = get(url);
        } finally {
            STORE.shut(false);
        }

        assertThat(completed.errorCode()).isEqualTo("UNAVAILABLE");
        assertThat(picture.statusCode()).isEqualTo(503);
        assertThat(new String(picture.body(), StandardCharsets.UTF_8)).contains("UNAVAILABLE");
        assertThat(get(url).statusCode()).isEqualTo(200);
        assertThat(codes(complete(waiting))).isEmpty();
    }

    @Test
    void keepsAndServesFilesForSale() throws Exception {
        var pdf = "%PDF-1.7 a book".getBytes(StandardCharsets.UTF_8);
        var book = goods.product("Book").put();
        var asset = Map.of("uploadId", uploaded("book.pdf", pdf), "title", "Book");
        var input =
                Map.<String, Object>of(
                        "variantId",
                        Goods.variantOf(book),
                        "expectedVersion",
                        1,
                        "assets",
                        List.of(asset));

        assertThat(keeper.call("digitalAssetsSet", input).codes()).isEmpty();

        var kept = keeper.stored(book.id()).content().variants().getFirst().included();
        var id = kept.digitalAssets().getFirst().id();
        assertThat(bucket.length("digital/" + id)).contains((long) pdf.length);
        var file = get(sold(id, "tkt_1"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(pdf);
        assertThat(file.headers().firstValue("Content-Length")).contains("" + pdf.length);
        assertThat(get(sold(id, "tkt_1")).statusCode()).as("once").isEqualTo(410);
        assertThat(get("http://x/media/digital/" + id).statusCode()).isEqualTo(404);

        STORE.shut(true);
        try {
            assertThat(get(sold(id, "tkt_2")).statusCode()).isEqualTo(503);
        } finally {
            STORE.shut(false);
        }
        assertThat(get(sold(id, "tkt_2")).body()).as("not used up").isEqualTo(pdf);
    }

    @Test
    void playsPartsOfFilms() throws Exception {
        var film = Samples.mp4("in a bucket");
        var created =
                ask(
                        """
                        mutation($input: MediaFileCreateInput!) { mediaFileCreate(input: $input) {
                          file { media { url } } userErrors { code } } }""",
                        Map.of("uploadId", uploaded("film.mp4", film)));
        String url = created.at("mediaFileCreate.file.media.url");

        var part = get(url, "Range", "bytes=4-7");

        assertThat(get(url).body()).isEqualTo(film);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("ftyp".getBytes(StandardCharsets.US_ASCII));
        assertThat(part.headers().firstValue("Content-Length")).contains("4");
        assertThat(get(url, "Range", "bytes=9999-").statusCode()).isEqualTo(416);
    }

    private String sold(String id, String ticket) {
        var until = Instant.now().plusSeconds(300);
        var query = signatures.query("digital", id + "." + ticket, until);
        return "http://x/digital/" + id + query + "&ticket=" + ticket;
    }

    private String uploaded(byte[] bytes) throws Exception {
        return uploaded("a.png", bytes);
    }

    private String uploaded(String fileName, byte[] bytes) throws Exception {
        var place = place(fileName, bytes.length);
        assertThat(put(place.get("url"), bytes)).isEqualTo(200);
        return String.valueOf(place.get("id"));
    }

    private Map<String, String> place(int size) {
        return place("a.png", size);
    }

    private Map<String, String> place(String fileName, int size) {
        return ask(
                        """
                        mutation($input: UploadsCreateInput!) { uploadsCreate(input: $input) {
                          uploads { id url } } }""",
                        Map.of("files", List.of(Map.of("fileName", fileName, "sizeBytes", size))))
                .at("uploadsCreate.uploads[0]");
    }

    private Shop.Answer complete(String uploadId) {
        return shop.ask(
                Callers.staff(),
                """
                mutation($input: MediaUploadCompleteInput!) { mediaUploadComplete(input: $input) {
                  asset { id image { url small: url(transform: {width: 100}) } } userErrors { code } } }""",
                Map.of("input", Map.of("uploadId", uploadId)));
    }

    private void delete(String id) {
        var deleted =
                ask(
                        """
                        mutation($input: MediaAssetDeleteInput!) { mediaAssetDelete(input: $input) {
                          deletedId } }""",
                        Map.of("id", id, "expectedVersion", 1));
        assertThat(deleted.<String>at("mediaAssetDelete.deletedId")).isEqualTo(id);
    }

    private Shop.Answer ask(String document, Map<String, Object> input) {
        return shop.ask(Callers.staff(), document, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("mediaUploadComplete.userErrors[*].code");
    }

    private int put(String url, byte[] bytes) throws Exception {
        var put =
                HttpRequest.newBuilder(URI.create(url))
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build();
        return http.send(put, BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<byte[]> get(String url, String... headers) throws Exception {
        var here = url.replaceFirst("http://[^/]+", "http://127.0.0.1:" + port);
        var request = HttpRequest.newBuilder(URI.create(here));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static final byte[] PNG = drawn(300);

    private static byte[] drawn(int width) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
