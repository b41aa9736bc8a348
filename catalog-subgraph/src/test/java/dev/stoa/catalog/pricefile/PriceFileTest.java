package dev.stoa.catalog.pricefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.catalog.pricing.ListedPrice;
import dev.stoa.catalog.shopify.UnreadableFile;
import dev.stoa.platform.money.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceFileTest {

    private static final String HEADER =
            "Price List,Variant ID,SKU,Currency,Min Quantity,Amount,Compare At\n";

    @Test
    void readsWhatWasWritten() throws Exception {
        var text = new StringWriter();
        var writer = PriceWriter.begin(text);
        var since = Instant.parse("2026-11-22T10:00:00Z");
        var tea = new ListedPrice("sale", 10, Money.of("7.50", "EUR"), Money.of("9", "EUR"), since);
        writer.write("var_1", "=A,\"1\"", tea);
        writer.write("var_2", null, new ListedPrice("b2b", 1, Money.of("800", "JPY"), null, since));

        var read = readAll(text.toString());

        assertThat(read).allMatch(row -> row.problems().isEmpty());
        var first = Objects.requireNonNull(read.getFirst().price());
        assertThat(first.variantId()).isEqualTo("var_1");
        assertThat(first.sku()).isEqualTo("=A,\"1\"");
        assertThat(first.minQuantity()).isEqualTo(10);
        assertThat(first.amount()).isEqualByComparingTo("7.50");
        assertThat(first.compareAt()).isEqualByComparingTo("9");
        var second = Objects.requireNonNull(read.getLast().price());
        assertThat(second.list()).isEqualTo("b2b");
        assertThat(second.amount()).isEqualByComparingTo("800");
        assertThat(second.compareAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ,var_1,,EUR,1,2,              | Price List
                    sale,,,EUR,1,2,               | SKU
                    sale,var_1,,EURO,1,2,         | Currency
                    sale,var_1,,XXX,1,2,          | Currency
                    sale,var_1,,EUR,0,2,          | Min Quantity
                    sale,var_1,,EUR,1e3,2,        | Min Quantity
                    sale,var_1,,EUR,1,-2,         | Amount
                    sale,var_1,,EUR,1,2.005,      | Amount
                    sale,var_1,,JPY,1,2.5,        | Amount
                    sale,var_1,,EUR,1,10000001,   | Amount
                    sale,var_1,,EUR,1,2,much      | Compare At
                    """)
    void namesTheColumnOfWhatIsWrong(String row, String column) throws Exception {
        var read = readAll(HEADER + row + "\n").getFirst();

        assertThat(read.price()).isNull();
        assertThat(read.problems())
                .extracting(problem -> problem.row() + " " + problem.column())
                .containsExactly("2 " + column);
    }

    @Test
    void takesAPriceAwayWhereThereIsNoAmount() throws Exception {
        var read = readAll("SKU,Amount,Currency,Price List\n'007,,eur,sale\n").getFirst();

        var price = Objects.requireNonNull(read.price());
        assertThat(price.amount()).isNull();
        assertThat(price.sku()).isEqualTo("007");
        assertThat(price.minQuantity()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SKU,Amount\nA,1\n", "\"Price List,Currency,Amount\n"})
    void refusesWhatIsNoFileOfPrices(String text) {
        assertThatThrownBy(() -> readAll(text)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void copiesRowsWithErrorsAlone() throws Exception {
        var text = HEADER + "sale,var_1,,EUR,1,2,\nsale,var_2,,EUR,1,x,\nsale,var_3,,EUR,1,3,\n";
        var copy = new StringWriter();

        PriceFile.FORM.copyFailed(bytes(text), copy, Map.of(3, "Amount: no"));

        assertThat(copy.toString())
                .isEqualTo(HEADER.strip() + ",Error\nsale,var_2,,EUR,1,x,,Amount: no\n");
        assertThat(PriceFile.FORM.countRows(bytes(text))).isEqualTo(3);
    }

    private static List<PriceFile.Read> readAll(String text) throws UnreadableFile, IOException {
        var all = new ArrayList<PriceFile.Read>();
        try (var file = PriceFile.open(bytes(text))) {
            for (var read = file.next(); read != null; read = file.next()) {
                all.add(read);
            }
        }
        return all;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
