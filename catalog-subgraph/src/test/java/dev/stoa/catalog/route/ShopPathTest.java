package dev.stoa.catalog.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.catalog.route.Paths.Kind;
import dev.stoa.catalog.route.Paths.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopPathTest {

    private final Paths paths =
            new Paths(
                    "/products/{slug}",
                    "/c/{slug}",
                    "/collections/{slug}/all",
                    "/b/{slug}",
                    "/{slug}");

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/products/mug, /products/mug",
        "/products/mug/, /products/mug",
        "/products/mug?a=../b#c, /products/mug",
        "/caf%C3%A9, /café",
        "/café, /café",
        "/a+b, /a+b"
    })
    void givesAPlaceOneName(String path, String normal) {
        assertThat(ShopPath.normal(path)).hasValue(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "products/mug",
                "https://evil.example/",
                "//evil.example",
                "/..",
                "/../etc/passwd",
                "/a/../b",
                "/%2e%2e/etc",
                "/a%00b",
                "/a\u0000b",
                "/%",
                "/%zz",
                "/%ff",
                "/a\\b",
                "/a%5Cb",
                "/a\nb",
                "/\uD800",
                "/a//b",
                "/a%3Fb",
                "/a%23b"
            })
    void findsNothingInWhatIsNoPath(String path) {
        assertThat(ShopPath.normal(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/a b/?q=c d#e, /a%20b?q=c d#e",
        "/50%25, /50%25",
        "/café#top, /caf%C3%A9#top",
        "/☕[1];a+b&c=:d@e, /%E2%98%95%5B1%5D;a+b&c=:d@e",
        "/?q=/a/, /?q=/a/"
    })
    void encodesAPathAndKeepsWhatFollowsIt(String url, String target) {
        assertThat(ShopPath.target(url)).hasValue(target);
        assertThat(ShopPath.normal(target)).isEqualTo(ShopPath.normal(url));
    }

    @Test
    void readsNoLongPath() {
        assertThat(ShopPath.normal("/" + "a".repeat(10_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/products/mug, PRODUCT, mug",
        "/c/cups, CATEGORY, cups",
        "/collections/new/all, COLLECTION, new",
        "/about-us, PAGE, about-us"
    })
    void leadsBackToWhatAPathWasMadeFor(String path, Kind kind, String slug) {
        assertThat(paths.placeOf(path)).hasValue(new Place(kind, slug));
        assertThat(paths.of(kind, slug)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/products/",
                "/products/Mug",
                "/products/a/b",
                "/collections/new",
                "/é"
            })
    void findsNoPlaceWithoutASlug(String path) {
        assertThat(paths.placeOf(path)).isEmpty();
    }

    @Test
    void refusesAPatternWithoutSlug() {
        assertThatThrownBy(
                        () ->
                                new Paths(
                                        "/products",
                                        "/c/{slug}",
                                        "/d/{slug}",
                                        "/b/{slug}",
                                        "/e/{slug}"))
                .hasMessageContaining("/products");
    }
}
