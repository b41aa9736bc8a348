package dev.stoa.catalog.shopify;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the CSV of Shopify's form. */
public final class CsvWriter implements ProductWriter {

    public static final Form FORM = CsvWriter::begin;

    private final Writer file;

    private CsvWriter(Writer file) {
        this.file = file;
    }

    private static CsvWriter begin(Writer file) throws IOException {
        file.write(line(ProductColumns.ALL));
        return new CsvWriter(file);
    }

    @Override
    public void write(ImportedProduct product) throws IOException {
        for (var cells : ProductColumns.rows(product)) {
            file.write(line(cells));
        }
    }

    @Override
    public boolean writesDetails() {
        return false;
    }

    private static String line(Map<String, String> cells) {
        return line(
                ProductColumns.ALL.stream().map(column -> cells.getOrDefault(column, "")).toList());
    }

    /** A row, its cells guarded and quoted where they must be. */
    public static String line(List<String> cells) {
        return cells.stream()
                .map(Formulas::guarded)
                .map(CsvWriter::quoted)
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
