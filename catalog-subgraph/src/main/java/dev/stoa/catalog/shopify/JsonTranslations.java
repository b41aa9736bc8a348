package dev.stoa.catalog.shopify;

import dev.stoa.catalog.shopify.ImportedTexts.OptionTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The field {@code translations} of a line: it has no column in the CSV. */
final class JsonTranslations {

    static final String FIELD = "translations";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private JsonTranslations() {}

    /** Null where the line does not speak of them. */
    static @Nullable List<ImportedTexts> of(JsonNode json, int line, List<RowProblem> problems) {
        var told = json.path(FIELD);
        if (told.isMissingNode() || told.isNull()) {
            return null;
        }
        var texts = new ArrayList<ImportedTexts>();
        try {
            for (var one : JSON.treeToValue(told, ImportedTexts[].class)) {
                if (isWhole(one)) {
                    texts.add(one);
                } else {
                    problems.add(problem(line, "Expected a locale, and names of all options."));
                }
            }
        } catch (JacksonException e) {
            problems.add(problem(line, "Expected a list of texts, each with its locale."));
        }
        return texts;
    }

    private static RowProblem problem(int line, String message) {
        return new RowProblem(line, FIELD, null, message);
    }

    /** JSON may leave out what must not be. */
    private static boolean isWhole(@Nullable ImportedTexts texts) {
        return texts != null
                && Objects.nonNull(texts.locale())
                && (texts.options() == null
                        || texts.options().stream().allMatch(JsonTranslations::isWhole));
    }

    private static boolean isWhole(@Nullable OptionTexts option) {
        return option != null
                && Objects.nonNull(option.option())
                && (option.values() == null
                        || option.values().stream()
                                .allMatch(
                                        it ->
                                                it != null
                                                        && Objects.nonNull(it.value())
                                                        && Objects.nonNull(it.text())));
    }
}
