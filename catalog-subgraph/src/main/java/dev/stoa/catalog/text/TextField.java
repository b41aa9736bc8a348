package dev.stoa.catalog.text;

/** What of a thing is to be translated. */
public enum TextField {
    TITLE,
    DESCRIPTION,
    SEO_TITLE,
    SEO_DESCRIPTION,
    OPTIONS,
    CHOICES
}
