package dev.stoa.catalog.search;

import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.UseCase;
import java.util.List;
import java.util.Locale;

/** Tells by what the hits of a search can be narrowed. */
@UseCase
class CountFacets {

    private final ProductSearch search;
    private final FacetNames names;
    private final Locales locales;

    CountFacets(ProductSearch search, FacetNames names, Locales locales) {
        this.search = search;
        this.names = names;
        this.locales = locales;
    }

    /**
     * @param wanted the language to name choices in
     */
    List<Facet> handle(SearchQuestion question, Locale wanted) {
        var words = new FacetWords(locales, wanted);
        return names.of(search.facets(question), question.narrowing(), words);
    }
}
