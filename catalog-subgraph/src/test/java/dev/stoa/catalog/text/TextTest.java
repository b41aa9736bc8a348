package dev.stoa.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({
        "Speckled Mug, speckled-mug",
        "Straße & Café, strasse-cafe",
        "women's tops, womens-tops",
        "'  --Ø 24 cm--  ', o-24-cm"
    })
    void makesSlugsOfNames(String name, String slug) {
        assertThat(Slug.from(name)).isEqualTo(slug);
        assertThat(Slug.isWellFormed(slug)).isTrue();
    }

    @Test
    void makesASlugOfAnyName() {
        assertThat(Slug.isWellFormed(Slug.from("陶器"))).isTrue();
        assertThat(Slug.isWellFormed(Slug.from("x".repeat(300) + " y"))).isTrue();
        assertThat(Slug.isWellFormed("../etc")).isFalse();
    }

    @Test
    void takesTextsApartIntoWords() {
        assertThat(Words.of("Der größte T-Shirt-Knopf, größte!"))
                .containsExactly("der", "grosste", "t", "shirt", "knopf");
        assertThat(Words.withJoined("AB-12")).containsExactly("ab", "12", "ab12");
        assertThat(Words.of("陶器 Mug")).containsExactly("陶器", "mug");
    }

    @Test
    void keepsOnlySafeHtml() {
        var html =
                "<p style=x>Hi <a href=\"javascript:x()\">a</a> <a href=\"https://x.org\">b</a></p>"
                        + "<img src=x onerror=x()><iframe src=x></iframe><script>x()</script>";

        var safe = Html.safe(html);

        assertThat(safe)
                .isEqualTo(
                        "<p>Hi <a rel=\"nofollow noopener\">a</a>"
                                + " <a href=\"https://x.org\" rel=\"nofollow noopener\">b</a></p>");
        assertThat(Html.safe(safe)).isEqualTo(safe);
    }

    @Test
    void cutsTextAtAWord() {
        assertThat(Html.text("<p>Thrown by <b>hand</b>, fired twice.</p>"))
                .isEqualTo("Thrown by hand, fired twice.");
        assertThat(Html.text("<p>Thrown by hand</p>", 12)).isEqualTo("Thrown by…");
        assertThat(Html.text("Short", 12)).isEqualTo("Short");
        assertThat(Html.text("Unbreakable", 5)).isEqualTo("Unbr…");
        assertThat(Html.text("Anything", 0)).isEmpty();
        assertThat(Html.text("Anything", -3)).isEmpty();
    }
}
