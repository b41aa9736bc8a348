package dev.stoa.catalog.variation;

import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.variation.WantedOption.WantedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a product other options. Every variant stays: it takes new names along, and the first value
 * of an option that is new. What would leave a variant without a value, or two with the same ones,
 * is refused.
 */
final class ReshapedOptions {

    private final ProductContent content;
    private final List<WantedOption> wanted;
    private final Problems problems;
    private final List<Map<String, String>> newValues = new ArrayList<>();

    private ReshapedOptions(ProductContent content, List<WantedOption> wanted, Problems problems) {
        this.content = content;
        this.wanted = wanted;
        this.problems = problems;
    }

    static ProductContent of(ProductContent content, List<WantedOption> wanted, Problems problems) {
        return new ReshapedOptions(content, wanted, problems).reshaped();
    }

    private ProductContent reshaped() {
        var options = wanted.stream().map(ReshapedOptions::option).toList();
        OptionRules.check(options, problems);
        for (int i = 0; i < wanted.size(); i++) {
            newValues.add(valuesByOld(i, problems.below("options", Integer.toString(i))));
        }
        requireOneHeir(wanted.stream().map(WantedOption::old).toList(), problems);
        if (!problems.isEmpty()) {
            return content;
        }
        var variants = content.variants().stream().map(this::reshaped).toList();
        var distinct = new HashSet<>(variants.stream().map(Variant::optionValues).toList());
        if (distinct.size() < variants.size()) {
            problems.invalid("Without this option, variants would be the same.", "options");
            return content;
        }
        return content.draft().options(options).variants(variants).done();
    }

    private static ProductOption option(WantedOption wanted) {
        return new ProductOption(
                wanted.name().strip(),
                wanted.values().stream().map(it -> it.value().strip()).toList());
    }

    /** What becomes of each value that a variant has; a problem for one that gets none. */
    private Map<String, String> valuesByOld(int place, Problems here) {
        var option = wanted.get(place);
        if (option.values().isEmpty()) {
            here.required("values");
            return Map.of();
        }
        requireOneHeir(option.values().stream().map(WantedValue::old).toList(), here);
        var byOld = new HashMap<String, String>();
        option.values().forEach(value -> byOld.put(value.old(), value.value().strip()));
        int before = placeBefore(option);
        if (before < 0) {
            if (option.previousName() != null) {
                here.notFound("The option", "previousName");
            }
            return byOld;
        }
        content.variants().stream()
                .map(variant -> variant.optionValues().get(before))
                .filter(value -> !byOld.containsKey(value))
                .distinct()
                .forEach(value -> here.invalid("A variant has the value " + value + ".", "values"));
        return byOld;
    }

    private static void requireOneHeir(List<String> previous, Problems here) {
        if (new HashSet<>(previous).size() < previous.size()) {
            here.invalid("One name cannot become two.", "options");
        }
    }

    private int placeBefore(WantedOption option) {
        return IntStream.range(0, content.options().size())
                .filter(i -> content.options().get(i).name().equals(option.old()))
                .findFirst()
                .orElse(-1);
    }

    private Variant reshaped(Variant variant) {
        var values = new ArrayList<String>();
        for (int i = 0; i < wanted.size(); i++) {
            int before = placeBefore(wanted.get(i));
            var first = wanted.get(i).values().getFirst().value().strip();
            @Nullable String kept =
                    before < 0 ? first : newValues.get(i).get(variant.optionValues().get(before));
            values.add(kept == null ? first : kept);
        }
        return variant.withOptionValues(values);
    }
}
