package dev.stoa.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What routers and caches in front of them are told. */
@CatalogTest
class CacheHeadersIT {

    private static final String NOT_KEPT = "no-cache, no-store, max-age=0, must-revalidate";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Test
    void tellsHowLongAnAnswerForAnybodyHolds() throws Exception {
        var headers = headers("{ products(first: 1) { nodes { title brand { name } } } }");

        assertThat(headers.allValues("Cache-Control")).containsExactly("public, max-age=60");
        assertThat(headers.allValues("Cache-Tag")).containsExactly("Brand,Product");
        assertThat(String.join(",", headers.allValues("Vary")))
                .contains("Accept-Language", "Authorization", "X-Market", "X-Currency");
        assertThat(headers("{ categoryTree { name } }").allValues("Cache-Control"))
                .containsExactly("public, max-age=300");
    }

    @Test
    void tellsWhatEndsAnAnswer() throws Exception {
        assertThat(tags("{ storefrontConfig { name markets { handle } } }"))
                .isEqualTo("Market,StorefrontConfig");
        assertThat(tags("{ route(path: \\\"/none\\\") { ... on Redirect { targetUrl } } }"))
                .isEqualTo("Redirect");
        assertThat(
                        tags(
                                "{ products { nodes { priceRange { min { listed { amount } } } reviewSummary { count } featuredImage { altText } } } }"))
                .isEqualTo("Image,Product,ReviewSummary,VariantPrice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "variants { componentsPrice { amount } }",
                "variants { lowestPriceBefore { amount } }",
                "variantMatrix { cells { listed { amount } } }"
            })
    void sumsOfMoneyEndWithThePricesTheyAreMadeOf(String prices) throws Exception {
        assertThat(tags("{ products { nodes { " + prices + " } } }")).contains("VariantPrice");
    }

    private String tags(String document) throws Exception {
        return headers(document).firstValue("Cache-Tag").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ products(first: 1000) { nodes { title } } }",
                "{ nothing }",
                "{ products { nodes { viewerReview { id } } } }",
                "{ contentPage(by: {handle: \\\"x\\\"}, previewToken: \\\"x\\\") { id } }",
                "{ recentlyViewed { title } }",
                "mutation { searchIndexRebuild { userErrors { code } } }"
            })
    void letsNobodyKeepTheRest(String document) throws Exception {
        var headers = headers(document);

        assertThat(headers.allValues("Cache-Control")).containsExactly(NOT_KEPT);
        assertThat(headers.allValues("Cache-Tag")).isEmpty();
    }

    private HttpHeaders headers(String document) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}"))
                        .build();
        return http.send(request, BodyHandlers.discarding()).headers();
    }
}
