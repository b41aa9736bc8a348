package dev.stoa.catalog.pricefile;

import dev.stoa.catalog.shopify.CsvRows;
import dev.stoa.catalog.shopify.FailedRows;
import dev.stoa.catalog.shopify.FileForm;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.catalog.shopify.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CSV of prices, read row by row. */
public final class PriceFile implements AutoCloseable {

    public static final FileForm FORM =
            new FileForm() {
                @Override
                public int countRows(InputStream file) throws UnreadableFile, IOException {
                    try (var rows = CsvRows.open(file, REQUIRED)) {
                        return rows.count();
                    }
                }

                @Override
                public void copyFailed(InputStream file, Writer to, Map<Integer, String> errors)
                        throws IOException {
                    FailedRows.copyCsv(file, to, errors);
                }
            };

    static final String LIST = "Price List";
    static final String VARIANT_ID = "Variant ID";
    static final String SKU = "SKU";
    static final String CURRENCY = "Currency";
    static final String MIN_QUANTITY = "Min Quantity";
    static final String AMOUNT = "Amount";
    static final String COMPARE_AT = "Compare At";
    static final List<String> COLUMNS =
            List.of(LIST, VARIANT_ID, SKU, CURRENCY, MIN_QUANTITY, AMOUNT, COMPARE_AT);
    private static final List<String> REQUIRED = List.of(LIST, CURRENCY, AMOUNT);

    private final CsvRows rows;

    private PriceFile(CsvRows rows) {
        this.rows = rows;
    }

    /**
     * What became of a row.
     *
     * @param price null when there are problems
     */
    public record Read(@Nullable PriceRow price, List<RowProblem> problems) {}

    /**
     * @throws UnreadableFile when the header is not that of prices
     */
    public static PriceFile open(InputStream file) throws UnreadableFile, IOException {
        return new PriceFile(CsvRows.open(file, REQUIRED));
    }

    /** Null at the end of the file. */
    public @Nullable Read next() throws UnreadableFile, IOException {
        var row = rows.next();
        return row == null ? null : new PriceCells(row).read();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
