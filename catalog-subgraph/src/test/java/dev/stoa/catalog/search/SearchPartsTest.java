package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.catalog.attribute.FilterValue;
import dev.stoa.platform.errors.StoaException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.util.common.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reckoned about words, choices and prices without an index. */
class SearchPartsTest {

    @ParameterizedTest
    @CsvSource({
        "boots, boots, 0",
        "lether, leather, 1",
        "botos, boots, 1",
        "camisol, camisole, 1",
        "kitten, sitting, 3",
        "'', abc, 3"
    })
    void countsErrors(String typed, String meant, int errors) {
        assertThat(Correction.errors(typed, meant)).isEqualTo(errors);
        assertThat(Correction.errors(meant, typed)).isEqualTo(errors);
    }

    @Test
    void correctsWordsThatNothingHas() {
        var known = List.of("leather", "boots", "black");

        assertThat(Correction.of(Questions.text("lether boots"), known)).contains("leather boots");
        assertThat(Correction.of(Questions.text("leath"), known)).as("half typed").isEmpty();
        assertThat(Correction.of(Questions.text("umbrella"), known)).isEmpty();
        assertThat(Correction.of(Questions.text("bot"), known)).as("too short").isEmpty();
    }

    @Test
    void completesTheLastWordByWhatIsCommon() {
        var known = List.of("dress", "dresses", "dress", "dressing", "blue");

        assertThat(Correction.completions(Questions.text("blue dres"), known, 2))
                .containsExactly("blue dress", "blue dresses");
        assertThat(Correction.completions(Questions.text(""), known, 2)).isEmpty();
    }

    @Test
    void combinesWishes() {
        var wishes = Map.of("Size", List.of("M"), "Color", List.of("Red", "Blue"));

        assertThat(Choices.satisfying(wishes))
                .containsExactly("Color=Red\u001fSize=M", "Color=Blue\u001fSize=M");
        var many = Collections.nCopies(30, "x");
        assertThatThrownBy(() -> Choices.satisfying(Map.of("A", many, "B", many)))
                .isInstanceOf(StoaException.class);
    }

    @Test
    void takesFewRangesOfNumbersWithAboutAsManyHits() {
        var hits = new TreeMap<BigDecimal, Long>();
        for (int i = 0; i < 60; i++) {
            hits.put(BigDecimal.valueOf(i), 1L);
        }

        assertThat(NumberSteps.few(hits))
                .hasSize(6)
                .startsWith(new FacetCount.Count("0..9", 10))
                .endsWith(new FacetCount.Count("50..59", 10));
        hits.put(BigDecimal.valueOf(30), 1_000L);
        var few = NumberSteps.few(hits);
        assertThat(few.stream().mapToLong(FacetCount.Count::hits).sum()).isEqualTo(1_059);
        assertThat(NumberSteps.few(new TreeMap<>())).isEmpty();
    }

    @Test
    void writesNumbersSoThatTextsHaveTheirOrder() {
        var numbers =
                Stream.of("-999999999999999.999999", "-2", "-1.5", "0", "0.000001", "3", "12.5")
                        .map(BigDecimal::new)
                        .toList();

        var terms =
                numbers.stream()
                        .map(number -> new FilterValue.Number("width", number))
                        .map(value -> AttributeTerms.of(List.of(value)).getFirst())
                        .toList();

        assertThat(terms).isSorted();
        var counted =
                AttributeTerms.counts(
                        terms.stream().collect(Collectors.toMap(term -> term, _ -> 1L)));
        assertThat(counted).hasSize(1);
        assertThat(counted.getFirst().counts().getFirst().value())
                .startsWith("-999999999999999.999999..");
        assertThat(counted.getFirst().counts().getLast().value()).endsWith("12.5");
    }

    @Test
    void takesFewRangesOfPrices() {
        var hits = new HashMap<Range<Long>, Long>();
        for (var range : PriceSteps.all()) {
            hits.put(range, 1L);
        }

        var few = PriceSteps.few(hits);

        assertThat(few).hasSize(6);
        assertThat(few.stream().mapToLong(FacetCount.Count::hits).sum())
                .isEqualTo(PriceSteps.all().size());
        assertThat(few.getFirst().value()).startsWith("0-");
        assertThat(few.getLast().value()).endsWith("-");
    }
}
