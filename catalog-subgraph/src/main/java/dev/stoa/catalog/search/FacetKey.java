package dev.stoa.catalog.search;

/**
 * One facet of a search.
 *
 * @param option the name of the option, or the key of the attribute; empty for the other kinds
 */
record FacetKey(Facet.Kind kind, String option) {

    static FacetKey of(Facet.Kind kind) {
        return new FacetKey(kind, "");
    }

    static FacetKey of(AttributeWish wish) {
        return new FacetKey(Facet.Kind.ATTRIBUTE, wish.key());
    }

    static FacetKey ofOption(String name) {
        return new FacetKey(Facet.Kind.OPTION, name);
    }
}
