package dev.stoa.catalog.attribute;

import dev.stoa.catalog.product.ProductText.OptionText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a kind of products and its options are called in another language. */
record KindText(@Nullable String name, List<OptionText> options) {

    static final KindText NONE = new KindText(null, List.of());

    KindText {
        options = List.copyOf(options);
    }

    boolean hasName(String option) {
        return options.stream().anyMatch(it -> it.option().equals(option) && it.name() != null);
    }
}
