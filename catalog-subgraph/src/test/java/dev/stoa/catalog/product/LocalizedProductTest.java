package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.product.ProductText.OptionText;
import dev.stoa.catalog.product.ProductText.PictureText;
import dev.stoa.catalog.product.ProductText.ValueText;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocalizedProductTest {

    private static final ProductText GERMAN =
            new ProductText(
                    "Becher",
                    "<p>Aus Ton.</p>",
                    null,
                    null,
                    List.of(
                            new OptionText(
                                    "Color", "Farbe", List.of(new ValueText("Blue", "Blau")))),
                    List.of(new PictureText("/media/1.jpg", "Ein Becher")));
    private static final ProductText AUSTRIAN =
            new ProductText("Häferl", null, null, "Für Kaffee", List.of(), List.of());

    private final Product mug =
            Product.create(
                    "prd_1",
                    ContentDraft.of(
                                    "mug",
                                    List.of(new ProductOption("Color", List.of("Blue", "Red"))),
                                    List.of(variant("var_1", "Blue"), variant("var_2", "Red")))
                            .title("Mug")
                            .descriptionHtml("<p>Made of clay.</p>")
                            .seo("Mugs", null)
                            .images(List.of(new Image("/media/1.jpg", null, "A mug", 1, 1)))
                            .translation("de", GERMAN)
                            .translation("de-AT", AUSTRIAN)
                            .done(),
                    Set.of(),
                    Instant.EPOCH);

    @Test
    void readsEachTextInTheNearestLanguageThatHasIt() {
        var austrian = read("de-AT");

        assertThat(austrian.title()).isEqualTo("Häferl");
        assertThat(austrian.language()).isEqualTo("de-AT");
        assertThat(austrian.descriptionHtml()).isEqualTo("<p>Aus Ton.</p>");
        assertThat(austrian.options())
                .containsExactly(new ProductOption("Farbe", List.of("Blau", "Red")));
        assertThat(austrian.seo()).isEqualTo(new Seo("Häferl", "Für Kaffee"));
    }

    @Test
    void readsTheShopsOwnTextsInAllOtherLanguages() {
        var french = read("fr");

        assertThat(french.title()).isEqualTo("Mug");
        assertThat(french.language()).isEqualTo("en");
        assertThat(french.options()).isEqualTo(mug.options());
        assertThat(french.seo()).isEqualTo(new Seo("Mugs", "Made of clay."));
        assertThat(french.languages()).containsExactly("de", "de-AT", "en");
    }

    @Test
    void namesVariantsAndPictures() {
        var german = read("de-DE");
        var blue = mug.variants().getFirst();

        assertThat(german.title(blue)).isEqualTo("Blau");
        assertThat(german.selected(blue.variant()))
                .containsExactly(new SelectedOption("Farbe", "Blau"));
        assertThat(german.image(Objects.requireNonNull(mug.featuredImage())).altText())
                .isEqualTo("Ein Becher");
        assertThat(read("fr").image(Objects.requireNonNull(mug.featuredImage())).altText())
                .isEqualTo("A mug");
    }

    @Test
    void findsAVariantByTheNamesOfTheShopAndByThoseThatAreRead() {
        assertThat(found("de", "Farbe", "Blau")).isEqualTo("var_1");
        assertThat(found("de", "Color", "Blue")).isEqualTo("var_1");
        assertThat(found("de", "Farbe", "Red")).isEqualTo("var_2");
        assertThat(found("en", "Color", "Red")).isEqualTo("var_2");
        assertThat(found("en", "Farbe", "Blau")).isNull();
        assertThat(read("de").variant(List.of())).isEmpty();
    }

    private @Nullable String found(String locale, String option, String value) {
        return read(locale)
                .variant(List.of(new SelectedOption(option, value)))
                .map(ProductVariant::id)
                .orElse(null);
    }

    private LocalizedProduct read(String locale) {
        return LocalizedProduct.of(mug, new Locales("en"), Locale.forLanguageTag(locale));
    }

    private static Variant variant(String id, String color) {
        return new Variant(
                id,
                List.of(color),
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
