package dev.stoa.catalog.shopify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a line that the CSV has no column for. */
final class JsonDetails {

    static final String COLLECTIONS = "collections";
    static final List<String> FIELDS = List.of(JsonTranslations.FIELD, COLLECTIONS);

    private final JsonNode json;
    private final int line;
    private final List<RowProblem> problems;

    private JsonDetails(JsonNode json, int line, List<RowProblem> problems) {
        this.json = json;
        this.line = line;
        this.problems = problems;
    }

    static ImportedDetails of(JsonNode json, int line, List<RowProblem> problems) {
        return new JsonDetails(json, line, problems).read();
    }

    private ImportedDetails read() {
        return new ImportedDetails(JsonTranslations.of(json, line, problems), collections());
    }

    private @Nullable List<String> collections() {
        var told = json.path(COLLECTIONS);
        if (told.isMissingNode() || told.isNull()) {
            return null;
        }
        var handles = StrictJson.list(told, String[].class);
        if (handles.isEmpty()) {
            problems.add(
                    new RowProblem(
                            line, COLLECTIONS, told.toString(), "Expected a list of handles."));
        }
        return handles.orElse(null);
    }
}
