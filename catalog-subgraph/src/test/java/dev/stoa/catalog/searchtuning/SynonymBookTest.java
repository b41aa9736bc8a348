package dev.stoa.catalog.searchtuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymBookTest {

    private final SynonymBook book =
            new SynonymBook(
                    List.of(
                            synonym(false, "trousers", "pants"),
                            synonym(false, "T-Shirt", "tee"),
                            synonym(true, "trainers", "sneakers", "running shoes")));

    private static SearchSynonym synonym(boolean isOneWay, String... terms) {
        return new SearchSynonym("syn_" + terms[0], List.of(terms), isOneWay, 1);
    }

    @Test
    void knowsWhatMeansTheSame() {
        assertThat(book.meanings(List.of("black", "trousers")))
                .extracting(Meaning::terms)
                .containsExactly(
                        List.of(List.of("black")), List.of(List.of("trousers"), List.of("pants")));
    }

    @Test
    void takesWordsTogetherThatAreOneTerm() {
        assertThat(book.meanings(List.of("white", "t", "shirt")))
                .extracting(Meaning::typed)
                .containsExactly(List.of("white"), List.of("t", "shirt"));
        assertThat(book.meanings(List.of("tee")).getFirst().synonyms())
                .containsExactly(List.of("t", "shirt"));
    }

    @Test
    void goesOneWayWhereThatWasSaid() {
        assertThat(book.meanings(List.of("trainers")).getFirst().synonyms()).hasSize(2);
        assertThat(book.meanings(List.of("sneakers")).getFirst().synonyms()).isEmpty();
    }

    @Test
    void leavesTheRestAlone() {
        assertThat(book.meanings(List.of())).isEmpty();
        assertThat(book.meanings(List.of("hat")).getFirst().synonyms()).isEmpty();
    }
}
