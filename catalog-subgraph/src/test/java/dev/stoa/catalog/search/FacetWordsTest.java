package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | €10.00 – €19.99
                    de | 10,00 € – 19,99 €
                    '' | 10,00 € – 19,99 €
                    """)
    void writesPricesAsTheReaderDoes(String language, String expected) {
        var words = words(language);

        assertThat(plain(words.prices(Money.of("10.00", "EUR"), Money.of("19.99", "EUR"))))
                .isEqualTo(expected);
        assertThat(plain(words.prices(Money.of("10.00", "EUR"), null)))
                .isEqualTo("≥ " + expected.substring(0, expected.indexOf(" – ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 1.5 – 1000 cm
                    de | 1,5 – 1000 cm
                    """)
    void writesNumbersAsTheReaderDoes(String language, String expected) {
        assertThat(words(language).numbers(new BigDecimal("1.5"), new BigDecimal("1000"), "cm"))
                .isEqualTo(expected);
        assertThat(words(language).numbers(new BigDecimal("7"), new BigDecimal("7.0"), ""))
                .isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({"de, true", "'', true", "de-CH, false", "en, false"})
    void knowsWhoReadsTheShopsOwnLanguage(String language, boolean isOwn) {
        assertThat(words(language).areOwn()).isEqualTo(isOwn);
    }

    private static FacetWords words(String language) {
        return new FacetWords(new Locales("de"), Locale.forLanguageTag(language));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
