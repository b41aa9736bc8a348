package dev.stoa.catalog.shopify;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV whose columns are known by their names. Rows of blank cells are passed over,
 * guards against {@link Formulas} taken away.
 */
public final class CsvRows implements AutoCloseable {

    private static final int MOST_LINES_OF_A_ROW = 20_000;

    private final CSVReader reader;
    private final String[] header;
    private int rowNumber = 1;

    private CsvRows(CSVReader reader, String[] header) {
        this.reader = reader;
        this.header = header;
    }

    /**
     * @throws UnreadableFile when there is no header, or one of the columns is not in it
     */
    public static CsvRows open(InputStream file, Collection<String> required)
            throws UnreadableFile, IOException {
        var reader =
                new CSVReaderBuilder(new Utf8Reader(file))
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .withMultilineLimit(MOST_LINES_OF_A_ROW)
                        .build();
        var first = read(reader, 1);
        if (first == null) {
            throw new UnreadableFile("The file is empty.");
        }
        var header = Arrays.stream(first).map(String::strip).toArray(String[]::new);
        for (var column : required) {
            if (!List.of(header).contains(column)) {
                throw new UnreadableFile("The column `" + column + "` is missing in row 1.");
            }
        }
        return new CsvRows(reader, header);
    }

    /** Null at the end of the file. */
    public @Nullable Row next() throws UnreadableFile, IOException {
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

    /** How many are left. */
    public int count() throws UnreadableFile, IOException {
        int rows = 0;
        for (var cells = read(reader, ++rowNumber);
                cells != null;
                cells = read(reader, ++rowNumber)) {
            if (isFilled(cells)) {
                rows++;
            }
        }
        return rows;
    }

    private boolean isFilled(String[] cells) {
        return Arrays.stream(cells).limit(header.length).anyMatch(cell -> !cell.isBlank());
    }

    private Map<String, String> filled(String[] cells) {
        var filled = new HashMap<String, String>();
        for (int i = 0; i < Math.min(cells.length, header.length); i++) {
            var text = Formulas.bare(cells[i].strip());
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
        } catch (CharacterCodingException e) {
            throw UnreadableFile.notUtf8("Row " + row, e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
