package dev.stoa.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "nice <b>mug</b>",
                "</p>",
                "<!-- x -->",
                "<img src=x onerror=y",
                "<?php"
            })
    void findsMarkup(String text) {
        assertThat(PlainText.hasMarkup(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I <3 it", "2 < 3 > 1", "a << b", "->", "5<6", "&lt;b&gt;"})
    void leavesSignsAlone(String text) {
        assertThat(PlainText.hasMarkup(text)).isFalse();
        assertThat(PlainText.line(text)).isEqualTo(text);
    }

    @Test
    void keepsEmojiAndWritingFromRightToLeft() {
        for (var text :
                new String[] {"👩‍👩‍👧 love it ❤️", "כוס נהדרת", "كوب رائع", "ما\u200cخواهیم"}) {
            assertThat(PlainText.line(text)).isEqualTo(text);
        }
        assertThat(PlainText.length("🍵🍵")).isEqualTo(2);
    }

    @Test
    void takesOutWhatNobodySees() {
        assertThat(PlainText.line(" a\u0000\tb\r\n c\u202E ")).isEqualTo("a b c");
        assertThat(PlainText.line("\u200B\u200D \u00A0")).isEmpty();
        assertThat(PlainText.lines("one\r\ntwo\n\n\n\nthree \u2067\n"))
                .isEqualTo("one\ntwo\n\nthree");
    }

    @Test
    void changesNothingTheSecondTime() {
        var tidy = PlainText.lines(" a \r\n\r\n\r\n b\u0007 ");

        assertThat(PlainText.lines(tidy)).isEqualTo(tidy);
    }
}
