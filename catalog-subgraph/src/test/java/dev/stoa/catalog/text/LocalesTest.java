package dev.stoa.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalesTest {

    private static final Map<String, String> TEXTS =
            Map.of("en", "colour", "de", "Farbe", "pt-BR", "cor", "zh-Hant", "顏色");

    private final Locales locales = new Locales("en");

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "de-AT, de",
        "pt-BR, pt-BR",
        "pt, pt-BR",
        "pt-PT, pt-BR",
        "zh-Hant-TW, zh-Hant",
        "fr, en",
        "und, en",
        "en-US, en",
        "de-u-co-phonebk, de"
    })
    void givesTheNearestLanguage(String wanted, String given) {
        var best = locales.best(TEXTS, Locale.forLanguageTag(wanted)).orElseThrow();

        assertThat(best.locale()).isEqualTo(given);
        assertThat(best.text()).isEqualTo(TEXTS.get(given));
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, de",
        "pt-PT, pt-BR",
        "pt-BR, pt-BR",
        "en-GB, ''",
        "fr, ''",
        "und, ''",
        "zh-Hant-TW, zh-Hant"
    })
    void namesTheLanguagesBeforeTheShopsOwn(String wanted, String before) {
        var tags = new HashSet<>(TEXTS.keySet());
        tags.remove("en");

        assertThat(locales.before(tags, Locale.forLanguageTag(wanted)))
                .isEqualTo(before.isEmpty() ? List.of() : List.of(before));
    }

    @Test
    void namesTheNearestLanguageFirst() {
        var tags = Set.of("de", "de-AT", "de-CH", "en-GB");

        assertThat(locales.before(tags, Locale.forLanguageTag("de-AT")))
                .containsExactly("de-AT", "de", "de-CH");
        assertThat(locales.before(tags, Locale.forLanguageTag("en-GB"))).containsExactly("en-GB");
        assertThat(locales.before(tags, Locale.forLanguageTag("en-US"))).isEmpty();
    }

    @Test
    void givesAnyRatherThanNone() {
        assertThat(locales.best(Map.of("ja", "色", "it", "colore"), Locale.FRENCH))
                .hasValue(new Locales.Localized<>("colore", "it"));
        assertThat(locales.best(Map.of(), Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "de_DE", "d", "../etc", "de-", "\u0000", "x-private"})
    void knowsWhatIsNoLanguage(String text) {
        assertThat(Locales.tag(text)).isEmpty();
    }

    @Test
    void writesALanguageInOneWay() {
        assertThat(Locales.tag("DE-at")).hasValue("de-AT");
        assertThat(Locales.tag("a".repeat(10_000))).isEmpty();
    }

    @Test
    void refusesAShopWithoutLanguage() {
        assertThatThrownBy(() -> new Locales("pt_BR")).hasMessageContaining("STOA_LOCALE");
    }

    @Test
    void takesTheArgumentBeforeTheHeader() {
        assertThat(Locales.wanted("de", Locale.FRENCH)).isEqualTo(Locale.GERMAN);
        assertThat(Locales.wanted(null, Locale.FRENCH)).isEqualTo(Locale.FRENCH);
        assertThat(Locales.wanted("!", Locale.FRENCH)).isEqualTo(Locale.FRENCH);
        assertThat(Locales.wanted(null, null)).isEqualTo(Locale.ROOT);
    }
}
