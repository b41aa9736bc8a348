package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.searchtuning.Meaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param meanings the words of the text, with what means the same
 * @param pinned products that come before the best match
 * @param sort null for the best match first
 */
record SearchQuestion(
        SearchText text,
        List<Meaning> meanings,
        List<String> pinned,
        Narrowing narrowing,
        @Nullable ProductSort sort) {

    SearchQuestion sortedBy(ProductSort other) {
        return new SearchQuestion(text, meanings, pinned, narrowing, other);
    }

    /** Cursors belong to one question. */
    String fingerprint() {
        return Integer.toHexString(toString().hashCode());
    }
}
