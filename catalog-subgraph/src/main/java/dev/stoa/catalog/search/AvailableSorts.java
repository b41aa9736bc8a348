package dev.stoa.catalog.search;

import static java.util.Map.entry;

import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.product.ProductSort.Direction;
import dev.stoa.catalog.product.ProductSort.Field;
import dev.stoa.catalog.text.Locales;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The orders that make sense of what was searched for, as people read them. */
final class AvailableSorts {

    private static final ProductSort ARRANGED = new ProductSort(Field.COLLECTION, Direction.ASC);
    private static final List<Map.Entry<String, ProductSort>> ALWAYS =
            List.of(
                    entry("newest", ProductSort.NEWEST_FIRST),
                    entry("cheapest", new ProductSort(Field.PRICE, Direction.ASC)),
                    entry("dearest", new ProductSort(Field.PRICE, Direction.DESC)),
                    entry("rating", new ProductSort(Field.RATING, Direction.DESC)),
                    entry("title", new ProductSort(Field.TITLE, Direction.ASC)));

    private final Collections collections;
    private final Locales locales;

    AvailableSorts(Collections collections, Locales locales) {
        this.collections = collections;
        this.locales = locales;
    }

    /**
     * @param wanted language; {@link Locale#ROOT} for the shop's own
     */
    List<SearchSort> of(SearchQuestion question, Locale wanted) {
        var words = words(wanted);
        var sorts = new ArrayList<SearchSort>();
        if (!question.text().isEmpty()) {
            sorts.add(SearchSort.of(null, words.getString("match"), question.sort()));
        }
        if (isArranged(question)) {
            sorts.add(SearchSort.of(ARRANGED, words.getString("arranged"), question.sort()));
        }
        ALWAYS.forEach(
                sort ->
                        sorts.add(
                                SearchSort.of(
                                        sort.getValue(),
                                        words.getString(sort.getKey()),
                                        question.sort())));
        return sorts;
    }

    /** Where rules say what is in a collection, nobody has arranged it. */
    private boolean isArranged(SearchQuestion question) {
        var ids = question.narrowing().collectionIds();
        return !ids.isEmpty()
                && collections.remembered(ids).values().stream().anyMatch(it -> it.rules() == null);
    }

    /** English where there are no words of the language. */
    private ResourceBundle words(Locale wanted) {
        var read = wanted.equals(Locale.ROOT) ? Locale.forLanguageTag(locales.standard()) : wanted;
        return ResourceBundle.getBundle(
                "words/sorts", read, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
