package dev.stoa.catalog.variation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.product.ContentDraft;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.variation.WantedOption.WantedValue;
import dev.stoa.platform.money.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReshapedOptionsTest {

    private static final ProductContent SHIRT =
            content(
                    List.of(
                            new ProductOption("Size", List.of("S", "M")),
                            new ProductOption("Color", List.of("Red", "Blue"))),
                    variant("var_1", "S", "Red"),
                    variant("var_2", "M", "Blue"));

    private final Problems problems = Problems.none();

    @Test
    void renamesOptionsAndValuesWithoutTouchingTheVariants() {
        var next =
                reshape(
                        SHIRT,
                        new WantedOption(
                                "Größe",
                                "Size",
                                List.of(new WantedValue("Small", "S"), value("M"))),
                        option("Color", "Red", "Blue"));

        assertThat(problems.all()).isEmpty();
        assertThat(next.options().getFirst())
                .isEqualTo(new ProductOption("Größe", List.of("Small", "M")));
        assertThat(values(next)).containsExactly(List.of("Small", "Red"), List.of("M", "Blue"));
        assertThat(next.variants()).extracting(Variant::id).containsExactly("var_1", "var_2");
    }

    @Test
    void swapsValuesAndMovesOptions() {
        var next =
                reshape(
                        SHIRT,
                        option("Color", "Blue", "Red"),
                        new WantedOption(
                                "Size",
                                null,
                                List.of(new WantedValue("M", "S"), new WantedValue("S", "M"))));

        assertThat(problems.all()).isEmpty();
        assertThat(values(next)).containsExactly(List.of("Red", "M"), List.of("Blue", "S"));
        assertThat(next.options().getFirst().values()).containsExactly("Blue", "Red");
    }

    @Test
    void givesEveryVariantTheFirstValueOfANewOption() {
        var mug = content(List.of(), variant("var_1"));

        var next = reshape(mug, option("Size", "One size", "Large"));

        assertThat(problems.all()).isEmpty();
        assertThat(values(next)).containsExactly(List.of("One size"));
    }

    @Test
    void takesAnOptionAwayWhereTheVariantsStillDiffer() {
        var next = reshape(SHIRT, option("Color", "Red", "Blue"));

        assertThat(problems.all()).isEmpty();
        assertThat(values(next)).containsExactly(List.of("Red"), List.of("Blue"));
    }

    @Test
    void refusesWhatWouldMakeTwoVariantsTheSame() {
        var shirt =
                content(
                        List.of(new ProductOption("Size", List.of("S", "M"))),
                        variant("var_1", "S"),
                        variant("var_2", "M"));

        assertThat(reshape(shirt)).isEqualTo(shirt);
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void refusesToDropAValueThatAVariantHas() {
        assertRefused(option("Size", "S"), option("Color", "Red", "Blue"));
    }

    @Test
    void refusesNamesThatAreNoneOrTwice() {
        assertRefused(option("Size", "S", "M"), option("Size", "Red", "Blue"));
        assertRefused(option("Size", "S", "M", " M "), option("Color", "Red", "Blue"));
        assertRefused(option(" ", "S", "M"), option("Color", "Red", "Blue"));
        assertRefused(option("Size"), option("Color", "Red", "Blue"));
        assertRefused(
                new WantedOption("Length", "Width", List.of(value("S"))),
                option("Size", "S", "M"),
                option("Color", "Red", "Blue"));
        assertRefused(
                new WantedOption(
                        "Size",
                        null,
                        List.of(new WantedValue("A", "S"), new WantedValue("B", "S"), value("M"))),
                option("Color", "Red", "Blue"));
        assertRefused(
                option("Size", "S", "M"),
                option("Color", "Red", "Blue"),
                option("Third", "x"),
                option("Fourth", "y"));
    }

    private void assertRefused(WantedOption... wanted) {
        var found = Problems.none();
        assertThat(ReshapedOptions.of(SHIRT, List.of(wanted), found)).isEqualTo(SHIRT);
        assertThat(found.all()).as(List.of(wanted).toString()).isNotEmpty();
    }

    private ProductContent reshape(ProductContent content, WantedOption... wanted) {
        return ReshapedOptions.of(content, List.of(wanted), problems);
    }

    private static List<List<String>> values(ProductContent content) {
        return content.variants().stream().map(Variant::optionValues).toList();
    }

    private static WantedOption option(String name, String... values) {
        return new WantedOption(
                name, null, Stream.of(values).map(ReshapedOptionsTest::value).toList());
    }

    private static WantedValue value(String value) {
        return new WantedValue(value, null);
    }

    private static ProductContent content(List<ProductOption> options, Variant... variants) {
        return ContentDraft.of("shirt", options, List.of(variants)).title("Shirt").done();
    }

    private static Variant variant(String id, String... values) {
        return new Variant(
                id,
                List.of(values),
                Money.of("10.00", "EUR"),
                null,
                null,
                null,
                null,
                true,
                Variant.STANDARD_TAX,
                null,
                null,
                null,
                null);
    }
}
