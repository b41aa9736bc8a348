package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmingTest {

    @ParameterizedTest
    @CsvSource({
        "de, stuhle, stuhl",
        "de, stuehle, stuhl",
        "de, hemden, hemd",
        "en, boots, boot",
        "es, zapatos, zapato",
        "fr, chaussures, chaussure",
        "it, scarpe, scarpa",
        "nl, schoenen, schoen",
        "pt, sapatos, sapato",
        "pl, buty, buty"
    })
    void takesWordsOfOneStemForTheSame(String language, String one, String other) {
        var spoken = new SearchLanguage(language);

        assertThat(spoken.terms(one)).isEqualTo(spoken.terms(other)).hasSize(1);
        assertThat(spoken.terms(one).getFirst()).startsWith(language + ":");
    }

    @Test
    void leavesTheVowelsOfGermanWordsThatAreNoUmlauts() {
        assertThat(Umlauts.plain("neue")).isEqualTo("neue");
        assertThat(Umlauts.plain("quer")).isEqualTo("quer");
        assertThat(Umlauts.plain("strasse")).isEqualTo("strasse");
        assertThat(Umlauts.plain("moebel")).isEqualTo("mobel");
    }

    @Test
    void takesNeighboursForWordsWhereNoneAreSpaced() {
        var japanese = new SearchLanguage("ja");

        assertThat(japanese.terms("日本語")).containsExactly("cjk:日本", "cjk:本語");
        assertThat(japanese.terms("靴")).containsExactly("cjk:靴");
        assertThat(new SearchLanguage("en").terms("日本")).containsExactly("cjk:日本");
    }

    @Test
    void leavesOutWordsThatEveryTextHas() {
        var german = List.of(new SearchLanguage("de"), new SearchLanguage("en"));

        assertThat(SearchText.of("Stuhl für die Küche", german).words())
                .containsExactly("stuhl", "kuche");
        assertThat(SearchText.of("the chair", german).words()).containsExactly("chair");
        assertThat(SearchText.of("für die", german).words()).containsExactly("fur", "die");
        assertThat(Questions.text("fur die").words()).containsExactly("fur", "die");
    }

    @Test
    void makesAnotherQuestionOfAnotherLanguage() {
        assertThat(Questions.inGerman("hose").toString())
                .isNotEqualTo(Questions.of("hose").toString());
        assertThat(Questions.inGerman("hose").fingerprint())
                .isNotEqualTo(Questions.of("hose").fingerprint());
    }
}
