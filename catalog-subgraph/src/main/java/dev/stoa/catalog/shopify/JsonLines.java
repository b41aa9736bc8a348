package dev.stoa.catalog.shopify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One product in each line, as a JSON object: see {@link JsonFields}. A row is a line here. */
public final class JsonLines implements ProductSource {

    public static final Form FORM =
            new Form() {
                @Override
                public ProductSource open(InputStream file) {
                    return new JsonLines(file);
                }

                @Override
                public int countRows(InputStream file) throws UnreadableFile, IOException {
                    try (var source = new JsonLines(file)) {
                        int rows = 0;
                        while (source.line() != null) {
                            rows++;
                        }
                        return rows;
                    }
                }

                @Override
                public void copyFailed(InputStream file, Writer to, Map<Integer, String> errors)
                        throws IOException {
                    new FailedRows(to, errors).ofLines(new BufferedReader(new Utf8Reader(file)));
                }
            };

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BufferedReader lines;
    private final Set<String> handlesSeen = new HashSet<>();
    private int lineNumber;

    private JsonLines(InputStream file) {
        this.lines = new BufferedReader(new Utf8Reader(file));
    }

    /** The next line that is not blank; null at the end of the file. */
    private @Nullable String line() throws UnreadableFile, IOException {
        try {
            String line;
            do {
                lineNumber++;
                line = lines.readLine();
            } while (line != null && line.isBlank());
            return line;
        } catch (CharacterCodingException e) {
            throw UnreadableFile.notUtf8("Line " + lineNumber, e);
        }
    }

    @Override
    public @Nullable Reading next() throws UnreadableFile, IOException {
        var line = line();
        return line == null ? null : read(line);
    }

    private Reading read(String line) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JacksonException e) {
            return refused(null, line, "Expected one JSON object in the line.");
        }
        var fields = new JsonFields(lineNumber);
        var rows = fields.rows(json);
        var details = JsonDetails.of(json, lineNumber, fields.problems());
        if (!fields.problems().isEmpty()) {
            return new Reading(null, fields.problems(), 1, 1);
        }
        var handle = rows.getFirst().at("Handle");
        if (handle != null && !handlesSeen.add(handle)) {
            return refused("handle", handle, "An earlier line has this handle.");
        }
        return asOneRow(ProductRows.read(rows), details);
    }

    private Reading refused(@Nullable String field, String value, String message) {
        var problem = new RowProblem(lineNumber, field, value, message);
        return new Reading(null, List.of(problem), 1, 1);
    }

    private static Reading asOneRow(Reading reading, ImportedDetails details) {
        var product = reading.product();
        return new Reading(
                product == null ? null : product.with(details),
                reading.problems().stream().map(JsonFields::named).toList(),
                1,
                reading.product() == null ? 1 : 0);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
