package dev.stoa.catalog.shopify;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
                    new FailedRows(to, errors).ofCsv(new BufferedReader(reader(file)));
                }
            };

    private static final List<String> REQUIRED = List.of("Handle", "Title", "Variant Price");
    private static final int MOST_LINES_OF_A_ROW = 20_000;

    private final CSVReader reader;
    private final String[] header;
    private final Set<String> handlesSeen = new HashSet<>();
    private @Nullable Row ahead;
    private int rowNumber = 1;

    private ShopifyCsv(CSVReader reader, String[] header) {
        this.reader = reader;
        this.header = header;
    }

    /**
     * @throws UnreadableFile when the header is not that of a product CSV
     */
    static ShopifyCsv open(InputStream file) throws UnreadableFile, IOException {
        var reader =
                new CSVReaderBuilder(reader(file))
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .withMultilineLimit(MOST_LINES_OF_A_ROW)
                        .build();
        var first = read(reader, 1);
        if (first == null) {
            throw new UnreadableFile("The file is empty.");
        }
        var header = Arrays.stream(first).map(String::strip).toArray(String[]::new);
        for (var column : REQUIRED) {
            if (!List.of(header).contains(column)) {
                throw new UnreadableFile("The column `" + column + "` is missing in row 1.");
            }
        }
        var csv = new ShopifyCsv(reader, header);
        csv.ahead = csv.nextRow();
        return csv;
    }

    /** Counts the rows below the header. */
    static int countRows(InputStream file) throws UnreadableFile, IOException {
        try (var csv = open(file)) {
            int rows = 0;
            while (csv.ahead != null) {
                rows++;
                csv.ahead = csv.nextRow();
            }
            return rows;
        }
    }

    @Override
    public @Nullable Reading next() throws UnreadableFile, IOException {
        if (ahead == null) {
            return null;
        }
        var rows = new ArrayList<Row>();
        var handle = ahead.at("Handle");
        do {
            rows.add(ahead);
            ahead = nextRow();
        } while (ahead != null && handle != null && handle.equals(ahead.at("Handle")));
        return handle != null && !handlesSeen.add(handle)
                ? Reading.nothing(
                        rows,
                        rows.getFirst()
                                .problem("Handle", "The rows of a product must follow each other."))
                : ProductRows.read(rows);
    }

    private @Nullable Row nextRow() throws UnreadableFile, IOException {
        while (true) {
            rowNumber++;
            var cells = read(reader, rowNumber);
            if (cells == null) {
                return null;
            }
            var row = new Row(rowNumber, filled(cells));
            if (!row.cells().isEmpty()) {
                return row;
            }
        }
    }

    private Map<String, String> filled(String[] cells) {
        var filled = new HashMap<String, String>();
        for (int i = 0; i < Math.min(cells.length, header.length); i++) {
            var text = cells[i].strip();
            if (!text.isEmpty()) {
                filled.put(header[i], text);
            }
        }
        return filled;
    }

    private static String @Nullable [] read(CSVReader reader, int row)
            throws UnreadableFile, IOException {
        try {
            return reader.readNext();
        } catch (CsvValidationException
                | CsvMalformedLineException
                | CsvMultilineLimitBrokenException e) {
            throw new UnreadableFile(
                    "Row " + row + " cannot be read: is a quotation mark not closed?", e);
        }
    }

    private static InputStreamReader reader(InputStream file) throws IOException {
        return new InputStreamReader(withoutByteOrderMark(file), StandardCharsets.UTF_8);
    }

    private static InputStream withoutByteOrderMark(InputStream file) throws IOException {
        var buffered = new BufferedInputStream(file, 1 << 16);
        buffered.mark(3);
        boolean marked =
                buffered.read() == 0xEF && buffered.read() == 0xBB && buffered.read() == 0xBF;
        if (!marked) {
            buffered.reset();
        }
        return buffered;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
