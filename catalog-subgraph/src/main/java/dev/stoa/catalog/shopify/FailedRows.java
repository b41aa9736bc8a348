package dev.stoa.catalog.shopify;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Copies what was left out of a file, to be mended and imported again. */
public final class FailedRows {

    private static final String HANDLE = "Handle";
    private static final String ERROR = "Error";

    private final Writer to;
    private final Map<Integer, String> errors;

    /**
     * @param errors by row
     */
    FailedRows(Writer to, Map<Integer, String> errors) {
        this.to = to;
        this.errors = errors;
    }

    /**
     * All rows of each product that has an error, which stands in a column of its own; where rows
     * tell of no products, those with errors.
     */
    public static void copyCsv(InputStream file, Writer to, Map<Integer, String> errors)
            throws IOException {
        new FailedRows(to, errors).ofCsv(new BufferedReader(new Utf8Reader(file)));
    }

    private void ofCsv(BufferedReader file) throws IOException {
        try (var rows =
                new CSVReaderBuilder(file)
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .build()) {
            var header = rows.readNext();
            if (header == null) {
                return;
            }
            to.write(line(header, ERROR));
            int handle = Arrays.stream(header).map(String::strip).toList().indexOf(HANDLE);
            var product = new ArrayList<Numbered>();
            int number = 1;
            for (var cells = rows.readNext(); cells != null; cells = rows.readNext()) {
                var row = new Numbered(++number, cells);
                if (!product.isEmpty() && !product.getFirst().belongsWith(row, handle)) {
                    write(product);
                }
                product.add(row);
            }
            write(product);
        } catch (CsvException e) {
            throw new IOException("the file cannot be read", e);
        }
    }

    private record Numbered(int number, String[] cells) {

        private boolean belongsWith(Numbered next, int column) {
            return column >= 0
                    && column < cells.length
                    && column < next.cells.length
                    && cells[column].strip().equals(next.cells[column].strip());
        }
    }

    private void write(List<Numbered> product) throws IOException {
        if (product.stream().anyMatch(row -> errors.containsKey(row.number()))) {
            for (var row : product) {
                to.write(line(row.cells(), errors.getOrDefault(row.number(), "")));
            }
        }
        product.clear();
    }

    /** Cells say what they said in the file, whether guards were there or not. */
    private static String line(String[] cells, String last) {
        return CsvWriter.line(
                Stream.concat(
                                Arrays.stream(cells).map(String::strip).map(Formulas::bare),
                                Stream.of(last))
                        .toList());
    }

    /** The lines as they are. */
    void ofLines(BufferedReader file) throws IOException {
        int number = 1;
        for (var line = file.readLine(); line != null; line = file.readLine()) {
            if (errors.containsKey(number++)) {
                to.write(line + "\n");
            }
        }
    }
}
