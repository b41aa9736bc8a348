package dev.stoa.catalog.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.stoa.catalog.shopify.ImportedProduct.Publication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, 5002", "windows-1252, 5002", "UTF-16, 1"})
    void namesTheRowThatIsNotUtf8(Charset charset, int row) {
        var csv =
                "Handle,Title,Variant Price\n"
                        + "plain,\"Two\nlines\",1\n".repeat(5_000)
                        + "hat,Mütze für Kälte,1\nlast,Last,1\n";

        assertThatThrownBy(
                        () -> ShopifyCsv.countRows(new ByteArrayInputStream(csv.getBytes(charset))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("Row " + row + " is not UTF-8");
    }

    @Test
    void readsLettersOfAllLengthsWhereverBlocksEnd() throws Exception {
        var title = "äß€🙂".repeat(50);
        for (int blanks = 0; blanks < 4; blanks++) {
            var csv =
                    "Handle,Title,Variant Price\n"
                            + " ".repeat(blanks)
                            + ("x," + title + ",1\n").repeat(300);

            try (var rows = CsvRows.open(bytes(csv), List.of())) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    assertThat(row.at("Title")).isEqualTo(title);
                }
            }
        }
        var cut = "Handle,Title,Variant Price\nx,ä".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(
                        () ->
                                ShopifyCsv.countRows(
                                        new ByteArrayInputStream(cut, 0, cut.length - 1)))
                .hasMessageStartingWith("Row 2 is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "Published, maybe, 1",
        "Status, sold, 1",
        "Gift Card, perhaps, 1",
        "Variant Inventory Qty, 1.5, 1",
        "Variant Inventory Qty, -0.5, 1",
        "Variant Grams, -4, 1",
        "Published, TRUE, 0",
        "Published, False, 0",
        "Status, Unlisted, 0",
        "Variant Inventory Qty, 12.0, 0",
        "Variant Grams, 453.59237, 0"
    })
    void refusesCellsThatMeanNothing(String column, String value, int problems) throws Exception {
        var csv = "Handle,Title,Variant Price," + column + "\nx,X,1," + value + "\n";

        var reading = read(bytes(csv)).getFirst();

        assertThat(reading.problems())
                .hasSize(problems)
                .allSatisfy(
                        problem -> {
                            assertThat(problem.column()).isEqualTo(column);
                            assertThat(problem.value()).isEqualTo(value);
                        });
        assertThat(reading.product() == null).isEqualTo(problems > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "../cup, false",
        "a/b, false",
        "cup?x=1, false",
        "Coffee Cup, true",
        "tasse-für-tee_2, true",
        "茶碗, true"
    })
    void takesHandlesThatLoseNothingOnTheWayToASlug(String handle, boolean isTaken)
            throws Exception {
        var reading = read(bytes("Handle,Title,Variant Price\n" + handle + ",X,1\n")).getFirst();

        assertThat(reading.product() != null).isEqualTo(isTaken);
        assertThat(reading.problems())
                .extracting(RowProblem::column)
                .isEqualTo(isTaken ? List.of() : List.of("Handle"));
    }

    @Test
    void tellsAllThatIsWrongWithARow() throws Exception {
        var csv =
                """
                Handle,Title,Published,Variant Price,Variant Grams,Variant Inventory Qty,Image Src,Image Position
                ../x,X,maybe,free,-4,1.5,https://e.x/1.jpg,first
                """;

        assertThat(read(bytes(csv)).getFirst().problems())
                .extracting(RowProblem::column)
                .containsExactly(
                        "Handle",
                        "Published",
                        "Variant Price",
                        "Variant Grams",
                        "Variant Inventory Qty",
                        "Image Position");
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
