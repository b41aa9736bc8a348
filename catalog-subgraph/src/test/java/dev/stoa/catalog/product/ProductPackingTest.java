package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.picture.PictureLook;
import dev.stoa.catalog.pricing.Contents;
import dev.stoa.catalog.pricing.Measure;
import dev.stoa.catalog.product.ProductText.OptionText;
import dev.stoa.catalog.product.ProductText.PictureText;
import dev.stoa.catalog.product.ProductText.ValueText;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductPackingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");
    private static final Image PICTURE =
            new Image(
                    "/media/mug.jpg",
                    "https://elsewhere.example/mug.jpg",
                    "A mug",
                    1000,
                    1250,
                    new PictureLook("LbQ0Hk-p.T%N-=ofj[j[yYWVMcWB", "#eff1eb"),
                    "ast_1");

    private final ProductPacking packing = new ProductPacking();

    @Test
    void givesBackAllThatAProductCanHave() {
        var full = product(full());

        assertThat(packing.unpack(packing.pack(full))).usingRecursiveComparison().isEqualTo(full);
    }

    @Test
    void givesBackWhatHasAlmostNothing() {
        var bare = product(bare());

        assertThat(packing.unpack(packing.pack(bare))).usingRecursiveComparison().isEqualTo(bare);
    }

    /** Collections as MongoDB's driver makes them. */
    private static Product product(ProductContent content) {
        var shelf =
                new Shelf(
                        new ArrayList<>(List.of("col_1")),
                        new LinkedHashSet<>(List.of("var_1")),
                        true,
                        new HashMap<>(Map.of("col_1", 7L)));
        return new Product(
                "prd_1",
                content,
                "mug",
                1_000,
                content.seoTitle() == null ? null : 1_200L,
                content.seoTitle() == null ? null : NOW,
                NOW,
                NOW,
                3,
                shelf,
                Translated.of(content));
    }

    private static ProductContent full() {
        var contents =
                new Contents(
                        new Measure(new BigDecimal("0.33"), Measure.Unit.LITRE),
                        new Measure(BigDecimal.ONE, Measure.Unit.LITRE));
        var included =
                new Included(
                        List.of(new DigitalAsset("dig_1", "Manual", "mug.pdf", 9, 3, 30)),
                        List.of(new BundleComponent("var_9", 2, "Spoon")));
        var variant =
                new Variant(
                        "var_1",
                        List.of("Blau – 蓝"),
                        Money.of("10.00", "EUR"),
                        Money.of("12.00", "EUR"),
                        "MUG-B",
                        "2004710006299",
                        350,
                        true,
                        "standard",
                        PICTURE,
                        contents,
                        included,
                        List.of(new QuantityRule("cgr_1", 6, 60, 6), QuantityRule.ANY));
        var german =
                new ProductText(
                        "Becher",
                        "<p>Steingut</p>",
                        "Becher",
                        "Ein Becher",
                        List.of(
                                new OptionText(
                                        "Colour",
                                        "Farbe",
                                        List.of(new ValueText("Blau – 蓝", "Blau")))),
                        List.of(new PictureText(PICTURE.url(), "Ein Becher")));
        return new ProductContent(
                "Mug",
                "mug",
                "<p>Stoneware</p>",
                "brd_1",
                "cat_2",
                List.of("cat_1", "cat_2"),
                List.of("blue", "gift"),
                ProductStatus.ACTIVE,
                List.of(new ProductOption("Colour", List.of("Blau – 蓝"))),
                List.of(variant),
                List.of(PICTURE),
                "Mug",
                "A mug",
                new Schedule(NOW, NOW.plusSeconds(9)),
                new Traits("knd_1", List.of(new Traits.Trait("att_1", List.of("a", "b")))),
                List.of(new Relation(RelationKind.ACCESSORY, "prd_2")),
                Map.of("de", german),
                List.of(new ProductFile("mdf_1", "/media/1.mp4", 1)));
    }

    private static ProductContent bare() {
        var variant =
                new Variant(
                        "var_1",
                        List.of(),
                        Money.of("10.00", "EUR"),
                        null,
                        null,
                        null,
                        null,
                        false,
                        "none",
                        null,
                        null,
                        null,
                        null);
        return new ProductContent(
                "Mug",
                "mug",
                "",
                null,
                null,
                List.of(),
                List.of(),
                ProductStatus.ACTIVE,
                List.of(),
                List.of(variant),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
