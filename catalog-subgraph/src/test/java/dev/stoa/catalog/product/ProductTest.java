package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.catalog.product.VariantMatrix.Cell;
import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProductTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void growsItsVersionWithEveryChange() {
        var mug = product(ProductStatus.DRAFT, variant("var_1", "10.00", null, "S"));

        var shown = mug.revised(content(ProductStatus.ACTIVE, mug), NOW);

        assertThat(mug.publishedAt()).isNull();
        assertThat(shown).get().extracting(Product::version).isEqualTo(2L);
        assertThat(shown).get().extracting(Product::publishedAt).isEqualTo(NOW);
        assertThat(mug.revised(mug.content(), NOW)).isEmpty();
    }

    @Test
    void showsWhatCanBeBoughtInAMatrix() {
        var small = variant("var_1", "10.00", null, "S");
        var medium = variant("var_2", "12.00", null, "M");
        var mug = content(ProductStatus.ACTIVE, List.of(medium, small));
        var draft = content(ProductStatus.DRAFT, List.of(medium, small));

        var matrix = Product.create("prd_1", mug, Set.of("var_1"), NOW).variantMatrix();

        assertThat(matrix.options()).isEqualTo(mug.options());
        assertThat(matrix.cells())
                .containsExactly(
                        new Cell("var_2", placeOf(mug, "M"), false, Money.of("12.00", "EUR")),
                        new Cell("var_1", placeOf(mug, "S"), true, Money.of("10.00", "EUR")));
        assertThat(Product.create("prd_1", draft, Set.of("var_1"), NOW).variantMatrix().cells())
                .noneMatch(Cell::isBuyable);
    }

    private static List<Integer> placeOf(ProductContent content, String value) {
        return List.of(content.options().getFirst().values().indexOf(value));
    }

    @Test
    void wantsVariantsThatDiffer() {
        var twin = variant("var_1", "10.00", null, "S");

        assertThatThrownBy(() -> product(ProductStatus.ACTIVE, twin, twin))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> product(ProductStatus.ACTIVE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Product product(ProductStatus status, Variant... variants) {
        return Product.create("prd_1", content(status, List.of(variants)), Set.of(), NOW);
    }

    private static ProductContent content(ProductStatus status, Product like) {
        return content(status, like.content().variants());
    }

    private static ProductContent content(ProductStatus status, List<Variant> variants) {
        var sizes = variants.stream().map(variant -> variant.optionValues().getFirst()).toList();
        return new ProductContent(
                "Mug",
                "mug",
                "",
                null,
                null,
                List.of(),
                List.of(),
                status,
                List.of(new ProductOption("Size", sizes)),
                variants,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Variant variant(
            String id, String price, @Nullable String compareAt, String size) {
        return new Variant(
                id,
                List.of(size),
                Money.of(price, "EUR"),
                compareAt == null ? null : Money.of(compareAt, "EUR"),
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
