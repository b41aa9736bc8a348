package dev.stoa.stripesandbox.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestCardTest {

    @Test
    void sharesNeitherNumbersNorNames() {
        assertThat(Stream.of(TestCard.values()).map(TestCard::number)).doesNotHaveDuplicates();
        assertThat(Stream.of(TestCard.values()).flatMap(card -> card.names().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"visa", "pm_card_unknown", "pm_visa", "4242424242424242"})
    void findsNoCardOfAnotherName(String name) {
        assertThat(TestCard.named(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestCard.class)
    void standsInTheReadme(TestCard card) throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme).contains(card.number());
        assertThat(readme).contains("`pm_card_" + card.names().getFirst() + "`");
    }
}
