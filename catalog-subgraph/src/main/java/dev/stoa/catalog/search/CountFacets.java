package dev.stoa.catalog.search;

import dev.stoa.platform.UseCase;
import java.util.List;

/** Tells by what the hits of a search can be narrowed. */
@UseCase
class CountFacets {

    private final ProductSearch search;
    private final FacetNames names;

    CountFacets(ProductSearch search, FacetNames names) {
        this.search = search;
        this.names = names;
    }

    List<Facet> handle(SearchQuestion question) {
        return names.of(search.facets(question), question.narrowing());
    }
}
