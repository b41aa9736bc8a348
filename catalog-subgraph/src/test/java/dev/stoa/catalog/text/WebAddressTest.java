package dev.stoa.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/products/mug?size=S#more",
                "https://example.com/a?b=c",
                "http://example.com",
                "mailto:help@example.com",
                "tel:+49301234"
            })
    void takesWhatPeopleFollow(String url) {
        assertThat(WebAddress.isLink(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://",
                "https://shop.example@evil.example/",
                "products/mug",
                "/a b",
                "/a\u0000b"
            })
    void refusesWhatActsOrDeceives(String url) {
        assertThat(WebAddress.isLink(url)).isFalse();
        assertThat(WebAddress.isPicture(url)).isFalse();
    }

    @Test
    void takesPicturesOfOursAndEncryptedOnes() {
        assertThat(WebAddress.isPicture("/media/ab/cd.jpg")).isTrue();
        assertThat(WebAddress.isPicture("https://images.example/a.png")).isTrue();
        assertThat(WebAddress.isPicture("http://images.example/a.png")).isFalse();
        assertThat(WebAddress.isPicture("/media/../actuator/health")).isFalse();
        assertThat(WebAddress.isPicture("/graphql?query={a}")).isFalse();
    }

    @Test
    void endsSomewhere() {
        assertThat(WebAddress.isLink("/" + "a".repeat(10_000))).isFalse();
    }

    @Test
    void leavesPathsInTheLinksOfAText() {
        assertThat(
                        Html.safeWithPaths(
                                "<a href=\"/products/mug\">Mug</a> <a href=\"javascript:x\">no</a>"
                                        + "<script>alert(1)</script><p onclick=\"x\">Yes</p>"))
                .contains("href=\"/products/mug\"")
                .contains("<p>Yes</p>")
                .doesNotContain("javascript", "script", "onclick");
    }
}
