package dev.stoa.catalog.shopify;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A CSV in which the rows of a product follow each other. */
public final class ShopifyCsv implements ProductSource {

    public static final Form FORM =
            new Form() {
                @Override
                public ProductSource open(InputStream file) throws UnreadableFile, IOException {
                    return ShopifyCsv.open(file);
                }

                @Override
                public int countRows(InputStream file) throws UnreadableFile, IOException {
                    return ShopifyCsv.countRows(file);
                }

                @Override
                public void copyFailed(InputStream file, Writer to, Map<Integer, String> errors)
                        throws IOException {
                    FailedRows.copyCsv(file, to, errors);
                }
            };

    private static final List<String> REQUIRED = List.of("Handle", "Title", "Variant Price");

    private final CsvRows rows;
    private final Set<String> handlesSeen = new HashSet<>();
    private @Nullable Row ahead;

    private ShopifyCsv(CsvRows rows) throws UnreadableFile, IOException {
        this.rows = rows;
        this.ahead = rows.next();
    }

    /**
     * @throws UnreadableFile when the header is not that of a product CSV
     */
    static ShopifyCsv open(InputStream file) throws UnreadableFile, IOException {
        return new ShopifyCsv(CsvRows.open(file, REQUIRED));
    }

    /** Counts the rows below the header. */
    static int countRows(InputStream file) throws UnreadableFile, IOException {
        try (var rows = CsvRows.open(file, REQUIRED)) {
            return rows.count();
        }
    }

    @Override
    public @Nullable Reading next() throws UnreadableFile, IOException {
        if (ahead == null) {
            return null;
        }
        var product = new ArrayList<Row>();
        var handle = ahead.at("Handle");
        do {
            product.add(ahead);
            ahead = rows.next();
        } while (ahead != null && handle != null && handle.equals(ahead.at("Handle")));
        return handle != null && !handlesSeen.add(handle)
                ? Reading.nothing(
                        product,
                        product.getFirst()
                                .problem("Handle", "The rows of a product must follow each other."))
                : ProductRows.read(product);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
