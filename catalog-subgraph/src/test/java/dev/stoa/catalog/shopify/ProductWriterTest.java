package dev.stoa.catalog.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedImage;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import dev.stoa.catalog.shopify.ImportedProduct.Publication;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again as the same, whatever its rows are. */
class ProductWriterTest {

    enum Form {
        CSV(CsvWriter.FORM, ShopifyCsv.FORM),
        JSON(JsonLinesWriter.FORM, JsonLines.FORM);

        private final ProductWriter.Form writer;
        private final ProductSource.Form source;

        Form(ProductWriter.Form writer, ProductSource.Form source) {
            this.writer = writer;
            this.source = source;
        }
    }

    @ParameterizedTest
    @EnumSource
    void bringsBackWhatWasWritten(Form form) throws Exception {
        var plain = product("plain", List.of(), List.of(variant(List.of(), null)), List.of());
        var rich =
                product(
                        "rich",
                        List.of("Size", "Colour \"x\""),
                        List.of(
                                variant(List.of("S, small", "Größe"), "=1+1"),
                                variant(List.of("L", "🙂\nnew line"), "'0012")),
                        List.of(
                                new ImportedImage(0, "https://e.x/1.jpg?a=1,2", 1, "Front, \"it\""),
                                new ImportedImage(0, "https://e.x/2.jpg", 2, null),
                                new ImportedImage(0, "https://e.x/3.jpg", 3, null)));

        assertThat(roundTrip(form, List.of(plain, rich)))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*row")
                .isEqualTo(List.of(plain, rich));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "'=1",
                "''=1",
                "'-5",
                "-5",
                "'Tis",
                "''",
                "-",
                "-not a number-5"
            })
    void guardsEveryTextAgainstSpreadsheetsAndBringsItBack(String text) throws Exception {
        var told = told(text);
        var file = new StringWriter();
        CsvWriter.FORM.begin(file).write(told);

        for (var cells :
                new CSVReaderBuilder(new StringReader(file.toString()))
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .build()) {
            assertThat(cells)
                    .noneMatch(cell -> cell.matches("(?s)[=+@].*"))
                    .allMatch(cell -> !cell.startsWith("-") || cell.matches("-[0-9]+"));
        }
        for (var form : Form.values()) {
            assertThat(roundTrip(form, List.of(told)))
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*row")
                    .isEqualTo(List.of(told));
        }
    }

    @Test
    void guardsWhatIsToBeMendedAsItWas() throws Exception {
        var csv =
                """
                Handle,Title,Vendor,Variant Price,Variant SKU,Variant Inventory Qty
                x,=1+1,'=2,free,'0012,-5
                """;
        var file = new StringWriter();

        FailedRows.copyCsv(bytes(csv), file, Map.of(2, "=no price"));

        assertThat(file.toString().lines())
                .last()
                .isEqualTo("x,'=1+1,'=2,free,'0012,-5,'=no price");
        var mended = file.toString().replace("free", "1");
        try (var source = ShopifyCsv.open(bytes(mended))) {
            var product = source.next().product();
            assertThat(product.title()).isEqualTo("=1+1");
            assertThat(product.vendor()).isEqualTo("=2");
            assertThat(product.variants().getFirst().sku()).isEqualTo("0012");
        }
    }

    /** All that it tells in words is the same text. */
    private static ImportedProduct told(String text) {
        return new ImportedProduct(
                0,
                "x",
                text,
                text,
                text,
                text,
                List.of(text),
                Publication.PUBLISHED,
                List.of(text),
                List.of(variant(List.of(text), text)),
                List.of(new ImportedImage(0, "https://e.x/1.jpg", 1, text)),
                text,
                text,
                ImportedDetails.NONE);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ImportedProduct> roundTrip(Form form, List<ImportedProduct> products)
            throws Exception {
        var file = new StringWriter();
        var writer = form.writer.begin(file);
        for (var product : products) {
            writer.write(product);
        }
        var read = new ArrayList<ImportedProduct>();
        try (var source = form.source.open(bytes(file.toString()))) {
            for (var next = source.next(); next != null; next = source.next()) {
                assertThat(next.problems()).isEmpty();
                read.add(next.product());
            }
        }
        return read;
    }

    private static ImportedProduct product(
            String handle,
            List<String> options,
            List<ImportedVariant> variants,
            List<ImportedImage> images) {
        return new ImportedProduct(
                0,
                handle,
                "Title, \"quoted\"",
                "<p>One.</p>\n<p>Two.</p>",
                "Maker & Sons",
                "Kitchen > Mugs",
                List.of("a", "b c"),
                Publication.HIDDEN,
                options,
                variants,
                images,
                null,
                "Seen by engines",
                ImportedDetails.NONE);
    }

    private static ImportedVariant variant(List<String> values, @Nullable String sku) {
        return new ImportedVariant(
                0,
                values,
                new BigDecimal("12.50"),
                new BigDecimal("15.00"),
                sku,
                null,
                250,
                false,
                true,
                true,
                true,
                -3,
                null,
                null);
    }
}
