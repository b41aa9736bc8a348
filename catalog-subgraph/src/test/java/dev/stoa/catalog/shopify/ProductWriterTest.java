package dev.stoa.catalog.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.shopify.ImportedProduct.ImportedImage;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import dev.stoa.catalog.shopify.ImportedProduct.Publication;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @Test
    void doesNotLetSpreadsheetsRunCodes() throws Exception {
        var file = new StringWriter();
        CsvWriter.FORM
                .begin(file)
                .write(
                        product(
                                "x",
                                List.of(),
                                List.of(variant(List.of(), "=HYPERLINK()")),
                                List.of()));

        assertThat(file.toString()).contains(",'=HYPERLINK()").doesNotContain(",=");
    }

    private static List<ImportedProduct> roundTrip(Form form, List<ImportedProduct> products)
            throws Exception {
        var file = new StringWriter();
        var writer = form.writer.begin(file);
        for (var product : products) {
            writer.write(product);
        }
        var read = new ArrayList<ImportedProduct>();
        var bytes = new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8));
        try (var source = form.source.open(bytes)) {
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
