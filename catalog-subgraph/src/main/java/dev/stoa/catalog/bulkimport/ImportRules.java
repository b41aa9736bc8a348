package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.product.QuantityRule;
import dev.stoa.catalog.product.QuantityRulesForm;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import dev.stoa.catalog.shopify.ImportedRule;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.graphql.Patch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many pieces of a variant may be bought at once: held to what staff are held to. */
final class ImportRules {

    private static final String FIELD = "quantityRules";

    private ImportRules() {}

    /** Where one is wrong, all stay as they were. */
    static List<QuantityRule> of(
            ImportedVariant wanted, List<QuantityRule> before, List<RowProblem> problems) {
        var told = wanted.quantityRules();
        if (told == null) {
            return before;
        }
        var wrong = Problems.none();
        var written = new HashMap<String, @Nullable Object>();
        written.put(FIELD, told.stream().map(ImportRules::fields).toList());
        var rules = QuantityRulesForm.fill(before, new Patch(written), wrong);
        for (var error : wrong.all()) {
            var path = Objects.requireNonNull(error.path());
            problems.add(
                    new RowProblem(wanted.row(), column(path), value(told, path), error.message()));
        }
        return rules;
    }

    private static Map<String, @Nullable Object> fields(ImportedRule rule) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("customerGroupId", rule.customerGroupId());
        fields.put("minimum", rule.minimum());
        fields.put("maximum", rule.maximum());
        fields.put("increment", rule.increment());
        return fields;
    }

    private static String column(List<String> path) {
        return "variants." + FIELD + (path.size() == 1 ? "" : "." + path.getLast());
    }

    private static String value(List<ImportedRule> told, List<String> path) {
        if (path.size() == 1) {
            return Integer.toString(told.size());
        }
        var rule = told.get(Integer.parseInt(path.get(1)));
        return String.valueOf(fields(rule).get(path.getLast()));
    }
}
