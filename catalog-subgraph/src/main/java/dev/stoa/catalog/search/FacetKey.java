package dev.stoa.catalog.search;

/**
 * One facet of a search.
 *
 * @param option the name of the option; empty for the other kinds
 */
record FacetKey(Facet.Kind kind, String option) {

    static FacetKey of(Facet.Kind kind) {
        return new FacetKey(kind, "");
    }
}
