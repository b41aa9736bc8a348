package dev.stoa.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReadersLanguageTest {

    private List<String> spoken = List.of();
    private final Locale before = Locale.getDefault();
    private final ReadersLanguage languages =
            new ReadersLanguage(Locale.forLanguageTag("de-AT"), () -> spoken);

    @BeforeEach
    void standOnAForeignMachine() {
        Locale.setDefault(Locale.JAPAN);
    }

    @AfterEach
    void comeHome() {
        Locale.setDefault(before);
    }

    @Test
    void isTheShopsWhereNobodyNamesOne() {
        assertThat(languages.resolveLocale(new MockHttpServletRequest()))
                .isEqualTo(Locale.forLanguageTag("de-AT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "*;q=0.5", "fr;q=0", "??", ";;;", "en;q=seven"})
    void isTheShopsWhereNoneIsNamed(String header) {
        assertThat(wanted(header)).isEqualTo("de-AT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | fr
                    pt-br | pt-BR
                    fr;q=0.3, nl;q=0.9, * | nl
                    de;q=0, fr;q=0.1 | fr
                    """)
    void isWhatTheReaderWantsMost(String header, String expected) {
        assertThat(wanted(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr, de;q=0.8 | de
                    en;q=0.3, de-CH;q=0.8, fr | de-CH
                    fr, de;q=0, en-GB;q=0.1 | en-GB
                    fr-CA, fr;q=0.9 | fr-CA
                    fr | fr
                    """)
    void isWantedMostOfThoseThatTheShopSpeaks(String header, String expected) {
        spoken = List.of("en");

        assertThat(wanted(header)).isEqualTo(expected);
    }

    @Test
    void isWantedMostWhereTheShopNamesNoneBesidesItsOwn() {
        spoken = List.of("de-AT");

        assertThat(wanted("fr, de;q=0.8")).isEqualTo("fr");
    }

    private String wanted(String header) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", header);
        return languages.resolveLocale(request).toLanguageTag();
    }
}
