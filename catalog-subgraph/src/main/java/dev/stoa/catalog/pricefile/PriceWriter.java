package dev.stoa.catalog.pricefile;

import dev.stoa.catalog.pricing.ListedPrice;
import dev.stoa.catalog.shopify.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes prices as {@link PriceFile} reads them. */
public final class PriceWriter {

    private final Writer file;

    private PriceWriter(Writer file) {
        this.file = file;
    }

    public static PriceWriter begin(Writer file) throws IOException {
        file.write(CsvWriter.line(PriceFile.COLUMNS));
        return new PriceWriter(file);
    }

    public void write(String variantId, @Nullable String sku, ListedPrice row) throws IOException {
        var compareAt = row.compareAt();
        file.write(
                CsvWriter.line(
                        List.of(
                                row.list(),
                                variantId,
                                sku == null ? "" : sku,
                                row.price().currency().getCurrencyCode(),
                                Integer.toString(row.minQuantity()),
                                row.price().amount().toPlainString(),
                                compareAt == null ? "" : compareAt.amount().toPlainString())));
    }
}
