package dev.stoa.catalog.shopify;

import dev.stoa.catalog.shopify.ImportedTexts.OptionTexts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The field {@code translations} of a line: it has no column in the CSV. */
final class JsonTranslations {

    static final String FIELD = "translations";

    private JsonTranslations() {}

    /** Null where the line does not speak of them. */
    static @Nullable List<ImportedTexts> of(JsonNode json, int line, List<RowProblem> problems) {
        var told = json.path(FIELD);
        if (told.isMissingNode() || told.isNull()) {
            return null;
        }
        var texts = StrictJson.list(told, ImportedTexts[].class);
        if (texts.isEmpty()) {
            problems.add(problem(line, "Expected a list of texts, each with its locale."));
        } else if (!texts.get().stream().allMatch(JsonTranslations::isWhole)) {
            problems.add(problem(line, "Expected a locale, and names of all options."));
        }
        return texts.orElse(null);
    }

    private static RowProblem problem(int line, String message) {
        return new RowProblem(line, FIELD, null, message);
    }

    /** JSON may leave out what must not be. */
    private static boolean isWhole(ImportedTexts texts) {
        return Objects.nonNull(texts.locale())
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
