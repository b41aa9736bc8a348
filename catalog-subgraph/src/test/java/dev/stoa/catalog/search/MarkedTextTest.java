package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.search.MarkedText.Part;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand out, without an index. */
class MarkedTextTest {

    @ParameterizedTest
    @CsvSource({
        "boot, Leather Boots, Leather <mark>Boots</mark>",
        "running, Runs fast, <mark>Runs</mark> fast",
        "cafe crem, Café Crème, <mark>Café</mark> <mark>Crème</mark>",
        "tshirt, A T-shirt, A <mark>T-shirt</mark>",
        "shirt, A T-shirt, A T-<mark>shirt</mark>",
        "lea, Leather, <mark>Leather</mark>",
        "lea boots, Leather boots, Leather <mark>boots</mark>",
        "lether, Leather, Leather",
        "the cup, The cup, The <mark>cup</mark>"
    })
    void marksWhatWasFound(String typed, String text, String html) {
        assertThat(marked(typed, text, Strictness.EXACT)).isEqualTo(html);
    }

    @Test
    void allowsForTypingErrorsWhereTheSearchDid() {
        assertThat(marked("lether", "Leather belt", Strictness.TYPING_ERRORS))
                .isEqualTo("<mark>Leather</mark> belt");
    }

    @Test
    void escapesAllButItsMarks() {
        var text = "<script>alert('boots')</script> & \"<mark>\"";

        assertThat(marked("boots script mark", text, Strictness.EXACT))
                .isEqualTo(
                        "&lt;<mark>script</mark>&gt;alert(&#39;<mark>boots</mark>&#39;)&lt;/<mark>script</mark>&gt;"
                                + " &amp; &quot;&lt;<mark>mark</mark>&gt;&quot;");
    }

    @Test
    void showsThePieceWhereMostStands() {
        var text =
                "Boots. "
                        + "Nothing here. ".repeat(40)
                        + "Warm leather boots for snow. "
                        + "And on. ".repeat(60);
        var found = wanted("leather boots", Strictness.EXACT).in(text);

        var excerpt = MarkedText.excerpt(text, found);

        assertThat(excerpt.html())
                .startsWith("…")
                .endsWith("…")
                .contains("Warm <mark>leather</mark> <mark>boots</mark> for snow.");
        assertThat(plain(excerpt)).hasSizeBetween(100, 202);
        assertThat(text).contains(plain(excerpt).replace("…", ""));
    }

    @Test
    void takesTextsWithoutBlanks() {
        var text = "x".repeat(900) + "-boots-" + "y".repeat(900);
        var found = wanted("boots", Strictness.EXACT).in(text);

        var excerpt = MarkedText.excerpt(text, found);

        assertThat(excerpt.html()).startsWith("…<mark>boots</mark>-yyy").endsWith("y…");
        assertThat(plain(excerpt)).hasSize(202);
    }

    private static String marked(String typed, String text, Strictness strictness) {
        return MarkedText.whole(text, wanted(typed, strictness).in(text)).html();
    }

    private static WantedWords wanted(String typed, Strictness strictness) {
        return new WantedWords(Questions.of(typed), strictness);
    }

    private static String plain(MarkedText text) {
        return text.parts().stream().map(Part::text).collect(Collectors.joining());
    }
}
