package dev.stoa.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.platform.errors.StoaException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BeginningsTest {

    @Test
    void storesEveryBeginningOfEveryWordOnce() {
        assertThat(Beginnings.of(Stream.of("Café Co", "cafe")))
                .containsExactly("c", "ca", "caf", "cafe", "co");
    }

    @Test
    void storesNoMoreOfLongTextsThanAnIndexBears() {
        var words = IntStream.range(0, 500).mapToObj(i -> "w" + i + "x".repeat(50)).toList();

        var stored = Beginnings.of(words.stream());

        assertThat(stored).hasSizeLessThanOrEqualTo(60 * 16).allMatch(it -> it.length() <= 16);
    }

    @Test
    void asksForTheLongestWordFirst() {
        assertThat(Beginnings.wanted("Le Creuset")).containsExactly("creuset", "le");
        assertThat(Beginnings.wanted("internationalisation")).containsExactly("internationalisa");
    }

    @Test
    void takesWhatIsTypedAsItStands() {
        assertThat(Beginnings.wanted("^b.*$")).containsExactly("b");
        assertThat(Beginnings.wanted(" .* ")).isEmpty();
        assertThat(Beginnings.wanted(null)).isEmpty();
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThatThrownBy(() -> Beginnings.wanted("x".repeat(201)))
                .isInstanceOf(StoaException.class);
    }
}
