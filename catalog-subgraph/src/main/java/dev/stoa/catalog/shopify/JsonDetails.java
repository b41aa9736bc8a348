package dev.stoa.catalog.shopify;

import dev.stoa.catalog.metafield.ToldMetafield;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a line that the CSV has no column for. */
final class JsonDetails {

    static final String COLLECTIONS = "collections";
    static final String KIND = "kind";
    static final String ATTRIBUTES = "attributes";
    static final String METAFIELDS = "metafields";
    static final List<String> FIELDS =
            List.of(JsonTranslations.FIELD, KIND, ATTRIBUTES, COLLECTIONS, METAFIELDS);

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
        return new ImportedDetails(
                JsonTranslations.of(json, line, problems),
                kind(),
                attributes(),
                collections(),
                metafields());
    }

    /** Empty where it is null: a product without a kind is one, too. */
    private @Nullable String kind() {
        var told = json.path(KIND);
        if (told.isMissingNode()) {
            return null;
        }
        if (told.isNull()) {
            return "";
        }
        if (!told.isString()) {
            problems.add(
                    new RowProblem(line, KIND, told.toString(), "Expected the name of a kind."));
        }
        return told.isString() ? told.asString().strip() : null;
    }

    private @Nullable Map<String, Object> attributes() {
        var told = json.path(ATTRIBUTES);
        if (told.isMissingNode() || told.isNull()) {
            return null;
        }
        if (!told.isObject()) {
            problems.add(
                    new RowProblem(
                            line,
                            ATTRIBUTES,
                            told.toString(),
                            "Expected an object with values by the keys of attributes."));
        }
        var values = new LinkedHashMap<String, Object>();
        for (var one : told.properties()) {
            value(one.getValue())
                    .ifPresentOrElse(
                            value -> values.put(one.getKey(), value),
                            () ->
                                    problems.add(
                                            new RowProblem(
                                                    line,
                                                    ATTRIBUTES + "." + one.getKey(),
                                                    one.getValue().toString(),
                                                    "Expected a single value, or a list of keys.")));
        }
        return values;
    }

    private static Optional<Object> value(JsonNode told) {
        if (told.isBoolean()) {
            return Optional.of(told.asBoolean());
        }
        if (told.isString()) {
            return Optional.of(told.asString().strip());
        }
        if (told.isArray()) {
            return StrictJson.list(told, String[].class).map(List::copyOf);
        }
        if (told.isIntegralNumber()) {
            return Optional.of(new BigDecimal(told.bigIntegerValue()));
        }
        return told.isNumber() && Double.isFinite(told.doubleValue())
                ? Optional.of(BigDecimal.valueOf(told.doubleValue()))
                : Optional.empty();
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

    private @Nullable List<ToldMetafield> metafields() {
        var told = json.path(METAFIELDS);
        if (told.isMissingNode() || told.isNull()) {
            return null;
        }
        var values =
                StrictJson.list(told, ToldMetafield[].class)
                        .filter(all -> all.stream().allMatch(JsonDetails::isWhole));
        if (values.isEmpty()) {
            problems.add(
                    new RowProblem(
                            line,
                            METAFIELDS,
                            told.toString(),
                            "Expected a list of values, each with namespace, key and value."));
        }
        return values.orElse(null);
    }

    /** JSON may leave out what must not be. */
    private static boolean isWhole(ToldMetafield value) {
        return Objects.nonNull(value.namespace())
                && Objects.nonNull(value.key())
                && Objects.nonNull(value.value());
    }
}
