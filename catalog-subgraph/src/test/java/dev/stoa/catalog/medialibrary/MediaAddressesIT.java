package dev.stoa.catalog.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.picture.PictureFormat;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is served below {@code /media/}, and to whom. */
@CatalogTest
class MediaAddressesIT {

    @Autowired private Goods goods;
    @Autowired private MediaAssets assets;
    @Autowired private Shop shop;
    @LocalServerPort private int port;
    private Library library;
    private Image image;

    @BeforeEach
    void takeAPictureIn() throws Exception {
        library = new Library(shop, port);
        var asset =
                library.take(
                        Library.drawn(1_000, 500, "jpg", (int) ProcessHandle.current().pid()),
                        Map.of());
        var id = (String) asset.get("id");
        image = assets.images(List.of(id)).get(id);
    }

    @ParameterizedTest
    @CsvSource({
        "'width: 300', WEBP, 320, 160",
        "'width: 300, format: JPEG', JPEG, 320, 160",
        "'width: 300, height: 300, fit: COVER, format: PNG', PNG, 320, 320",
        "'width: 4000', WEBP, 1000, 500"
    })
    void servesWhatIsWanted(String wish, PictureFormat format, int width, int height)
            throws Exception {
        var answer = library.get(url("url(transform: {" + wish + "})"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(format.mediaType());
        assertThat(PictureFormat.of(answer.body())).contains(format);
        if (format != PictureFormat.WEBP) {
            var made = ImageIO.read(new ByteArrayInputStream(answer.body()));
            assertThat(made.getWidth()).isEqualTo(width);
            assertThat(made.getHeight()).isEqualTo(height);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "url(transform: {width: 200})"})
    void isKeptByCachesForever(String field) throws Exception {
        var url = url(field);

        var headers = library.get(url).headers();

        assertThat(headers.firstValue("Cache-Control"))
                .contains("max-age=31536000, public, immutable");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; sandbox");
        assertThat(headers.firstValue("Content-Length")).isPresent();
        var tag = headers.firstValue("ETag").orElseThrow();
        assertThat(library.get(url, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void servesEveryWidthOfASet() throws Exception {
        var set = url("srcSet(widths: [100, 500, 2000], transform: {format: JPEG})");

        assertThat(set.split(", ")).hasSize(3);
        assertThat(set).endsWith(" 1000w");
        for (var entry : set.split(", ")) {
            assertThat(library.get(entry.split(" ")[0]).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void makesTheSameForDenseScreensAsForLargeOnes() {
        assertThat(url("url(transform: {width: 150, dpr: 2})"))
                .isEqualTo(url("url(transform: {width: 300})"));
        assertThat(url("srcSet(widths: [320], transform: {dpr: 3})"))
                .isEqualTo(url("srcSet(widths: [320])"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    url(transform: {width: -5})                     | `width` is -5, expected 1 to 4096.
                    url(transform: {width: 5, height: 4097})        | `height` is 4097, expected 1 to 4096.
                    srcSet(transform: {quality: 101})               | `quality` is 101, expected 1 to 100.
                    srcSet(widths: [5], transform: {dpr: 4})        | `dpr` is 4, expected 1 to 3.
                    srcSet(widths: [5, 0], transform: {quality: 5}) | `widths` has 0, expected 1 to 4096.
                    """)
    void saysWhichPartOfAWishCannotBe(String field, String message) {
        var answer = shop.ask(document(field));

        assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
        assertThat(answer.specification().get("errors"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .asString()
                .contains(message);
    }

    @Test
    void servesLessWhereLessIsEnough() throws Exception {
        var low = library.get(url("url(transform: {width: 300, quality: 10})"));
        var high = library.get(url("url(transform: {width: 300, quality: 95})"));

        assertThat(low.statusCode()).isEqualTo(200);
        assertThat(low.body().length).isLessThan(high.body().length);
        assertThat(url("url(transform: {width: 300, quality: 11})"))
                .isEqualTo(url("url(transform: {width: 300, quality: 40})"));
    }

    @Test
    void makesOneForAllWhoAskAtOnce() throws Exception {
        var url = url("url(transform: {width: 770, format: PNG})");

        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    many.invokeAll(Collections.nCopies(12, () -> library.get(url).statusCode()));
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/x",
                "/media/..%2f..%2fpom.xml",
                "/media/%2e%2e/%2e%2e/pom.xml",
                "/media/....//pom.xml",
                "/media/uploads",
                "/media/00000000000000000000000000000000.svg",
                "/media/00000000000000000000000000000000.jpg",
                "/media/00000000000000000000000000000000.jpg/0000000000000000-1x1-1-1.jpg",
                "/media/renditions/1"
            })
    void servesNothingElse(String path) throws Exception {
        assertThat(library.get("http://x" + path).statusCode()).isIn(400, 404);
    }

    @Test
    void makesOnlyWhatItHasSigned() throws Exception {
        var url = url("url(transform: {width: 300})");

        assertThat(library.get(url.replace("320x160", "321x160")).statusCode()).isEqualTo(404);
        assertThat(library.get(url.replace("-320", "-0320")).statusCode()).isEqualTo(404);
        assertThat(
                        library.get(url.replaceFirst("/[0-9a-f]{16}-", "/" + "0".repeat(16) + "-"))
                                .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url(transform: {width: 0})",
                "url(transform: {height: -1})",
                "url(transform: {width: 4097})",
                "srcSet(widths: [0])",
                "srcSet(widths: [1,2,3,4,5,6,7,8,9,10,11])",
                "srcSet(transform: {height: 99999})",
                "url(transform: {quality: 0})",
                "url(transform: {quality: 101})",
                "url(transform: {dpr: 0})",
                "url(transform: {dpr: 4})"
            })
    void refusesSizesThatAreNone(String field) {
        assertThat(shop.ask(document(field)).errorCode()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void leavesPicturesOfOthersAsTheyAre() {
        image = new Image("https://example.com/a.jpg", null, null, null, null);

        assertThat(url("url(transform: {width: 100})")).isEqualTo("https://example.com/a.jpg");
        assertThat(url("srcSet")).isNull();
    }

    private String url(String field) {
        return shop.ask(document(field)).at("product.featuredImage.it");
    }

    private String document(String field) {
        var product = goods.product("Pictured").showing(image).put();
        return "{ product(by: {id: \"%s\"}) { featuredImage { it: %s } } }"
                .formatted(product.id(), field);
    }
}
