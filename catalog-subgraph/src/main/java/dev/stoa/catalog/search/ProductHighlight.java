package dev.stoa.catalog.search;

import dev.stoa.catalog.product.LocalizedProduct;
import dev.stoa.catalog.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a search stand in a product as it is now, in the language it is shown in; no
 * index is asked.
 *
 * @param description null when none of them stands there
 */
record ProductHighlight(MarkedText title, @Nullable MarkedText description) {

    static ProductHighlight of(LocalizedProduct product, WantedWords words) {
        var title = product.title();
        var description = ProductEntry.clipped(Html.text(product.descriptionHtml()));
        var found = words.in(description);
        return new ProductHighlight(
                MarkedText.whole(title, words.in(title)),
                found.isEmpty() ? null : MarkedText.excerpt(description, found));
    }
}
