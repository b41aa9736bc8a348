package dev.stoa.catalog.product;

/** What of a product is to be translated. */
public enum TextField {
    TITLE,
    DESCRIPTION,
    SEO_TITLE,
    SEO_DESCRIPTION,
    OPTIONS
}
