package dev.stoa.catalog.product;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.GeneralError;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A product has the options that its kind names, in any order. */
@Component
public class AxisRules {

    private final OptionAxes axes;

    AxisRules(OptionAxes axes) {
        this.axes = axes;
    }

    /** Asks the kind only when an edit has to do with it. */
    void check(ProductContent old, ProductContent wanted, Problems problems) {
        var kindId = wanted.traits().kindId();
        boolean isOfOtherKind = !Objects.equals(kindId, old.traits().kindId());
        if (kindId == null || !isOfOtherKind && names(old).equals(names(wanted))) {
            return;
        }
        var expected = axes.of(kindId);
        if (!expected.isEmpty() && !Set.copyOf(expected).equals(Set.copyOf(names(wanted)))) {
            problems.add(
                    new GeneralError(
                            "OPTIONS_MISMATCH",
                            "Products of this kind have the options "
                                    + String.join(", ", expected)
                                    + ".",
                            problems.pathTo(isOfOtherKind ? "productKindId" : "options")));
        }
    }

    private static List<String> names(ProductContent content) {
        return content.options().stream().map(ProductOption::name).toList();
    }
}
