package dev.stoa.catalog.variation;

import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.SelectedOption;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.product.VariantForm;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.ids.Ids;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Variants as staff describe them for the first time. */
@Component
public class NewVariants {

    private final VariantForm form;
    private final Ids ids;

    NewVariants(VariantForm form, Ids ids) {
        this.form = form;
        this.ids = ids;
    }

    /** One variant for each description; each must have other values of the same options. */
    public List<Variant> of(
            List<Map<String, @Nullable Object>> described,
            List<String> optionNames,
            Problems problems) {
        var seen = new HashSet<List<String>>();
        var variants = new ArrayList<Variant>();
        for (int i = 0; i < described.size(); i++) {
            var variant =
                    of(
                            new Patch(described.get(i)),
                            optionNames,
                            problems.below(Integer.toString(i)));
            if (!seen.add(variant.optionValues())) {
                problems.below(Integer.toString(i))
                        .invalid("Another variant has the same options.", "options");
            }
            variants.add(variant);
        }
        return variants;
    }

    Variant of(Patch described, List<String> optionNames, Problems problems) {
        var chosen = chosen(described);
        if (!chosen.stream().map(SelectedOption::name).toList().equals(optionNames)) {
            problems.invalid("One value for each of: " + optionNames + ".", "options");
        }
        var values = chosen.stream().map(SelectedOption::value).toList();
        var blank = form.blank(ids.next("var"), values);
        return form.fill(blank, described, problems);
    }

    /** The options that a variant names, in its order. */
    public static List<SelectedOption> chosen(Patch described) {
        var options =
                described.<@Nullable List<Map<String, @Nullable Object>>>valueOr("options", null);
        return options == null
                ? List.of()
                : options.stream().map(Patch::new).map(NewVariants::option).toList();
    }

    private static SelectedOption option(Patch described) {
        return new SelectedOption(
                described.<String>required("name").strip(),
                described.<String>required("value").strip());
    }

    /** Options with the values that the variants have, in their order. */
    public static List<ProductOption> optionsOf(List<String> names, List<Variant> variants) {
        var options = new ArrayList<ProductOption>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            var values = variants.stream().map(it -> it.optionValues().get(place)).distinct();
            options.add(new ProductOption(names.get(i), values.toList()));
        }
        return options;
    }
}
