package dev.stoa.catalog.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.stoa.catalog.shopify.ImportedProduct.Publication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShopifyCsvTest {

    @Test
    void readsAProductOfSeveralRows() throws Exception {
        var mug = productOf(read(resource("goods.csv")).getFirst());

        assertThat(mug.handle()).isEqualTo("speckled-mug");
        assertThat(mug.type()).isEqualTo("Kitchen > Mugs");
        assertThat(mug.tags()).containsExactly("clay", "gift");
        assertThat(mug.optionNames()).containsExactly("Size", "Colour");
        assertThat(mug.variants()).hasSize(2);
        assertThat(mug.images())
                .extracting("source")
                .containsExactly(
                        "https://example.com/p/mug-blue.png?v=1",
                        "https://example.com/p/mug-large.png",
                        "https://example.com/p/mug-shelf.png");
        var small = mug.variants().getFirst();
        assertThat(small.optionValues()).containsExactly("Small", "Blue");
        assertThat(small.price()).isEqualTo(new BigDecimal("24.50"));
        assertThat(small.compareAt()).isEqualTo(new BigDecimal("30.00"));
        assertThat(small.sku()).isEqualTo("0012");
        assertThat(small.grams()).isEqualTo(380);
        assertThat(small.isTracked()).isTrue();
        assertThat(small.quantity()).isEqualTo(12);
        assertThat(mug.variants().getLast().continuesSelling()).isTrue();
    }

    @Test
    void knowsAProductWithoutOptionsAndWhatIsNotPublished() throws Exception {
        var readings = read(resource("goods.csv"));

        assertThat(productOf(readings.get(1)).optionNames()).isEmpty();
        assertThat(productOf(readings.get(1)).variants().getFirst().isTaxable()).isFalse();
        assertThat(productOf(readings.get(1)).variants().getFirst().isTracked()).isFalse();
        assertThat(productOf(readings.get(2)).publication()).isEqualTo(Publication.HIDDEN);
    }

    @Test
    void namesRowColumnAndValueOfWhatIsWrong() throws Exception {
        var cup = read(resource("bad-rows.csv")).getFirst();

        assertThat(productOf(cup).variants()).hasSize(1);
        assertThat(productOf(cup).images()).hasSize(2);
        assertThat(cup.problems())
                .containsExactlyInAnyOrder(
                        new RowProblem(
                                3, "Variant Price", "abc", "Expected an amount such as 12.50."),
                        new RowProblem(4, "Variant Inventory Qty", "many", "Expected a number."),
                        new RowProblem(5, "Option1 Value", "S", "Row 2 has the same options."),
                        new RowProblem(6, "Image Position", "first", "Expected a whole number."));
        assertThat(cup.rowsSkipped()).isEqualTo(4);
    }

    @Test
    void skipsProductsOfWhichNothingCanBeUsed() throws Exception {
        var readings = read(resource("bad-rows.csv"));

        assertThat(readings)
                .extracting(reading -> reading.product() != null)
                .containsExactly(true, false, false, false, false, true);
        assertThat(readings.stream().flatMap(reading -> reading.problems().stream()))
                .extracting(RowProblem::row, RowProblem::column)
                .contains(
                        tuple(8, "Title"),
                        tuple(9, "Variant Price"),
                        tuple(10, "Gift Card"),
                        tuple(11, "Handle"));
    }

    @Test
    void readsQuotedLinesAndAByteOrderMark() throws Exception {
        var csv = "\uFEFFHandle,Title,Variant Price\r\nx,\"Two\nlines, \"\"quoted\"\"\",1\r\n\r\n";

        var product = productOf(read(bytes(csv)).getFirst());

        assertThat(product.title()).isEqualTo("Two\nlines, \"quoted\"");
        assertThat(ShopifyCsv.countRows(bytes(csv))).isEqualTo(1);
    }

    @Test
    void refusesAFileThatIsNoProductCsv() {
        assertThatThrownBy(() -> read(bytes("Name,Price\nMug,1\n")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The column `Handle` is missing in row 1.");
        assertThatThrownBy(() -> read(bytes(""))).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read(bytes("Handle,Title,Variant Price\nx,\"open,1\n")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Row 2");
    }

    private static List<Reading> read(InputStream file) throws UnreadableFile, IOException {
        var readings = new ArrayList<Reading>();
        try (var csv = ShopifyCsv.open(file)) {
            for (var read = csv.next(); read != null; read = csv.next()) {
                readings.add(read);
            }
        }
        return readings;
    }

    private static ImportedProduct productOf(Reading reading) {
        return Objects.requireNonNull(reading.product());
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                ShopifyCsvTest.class.getResourceAsStream("/import/" + name), name);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
