package dev.stoa.catalog.content;

/** Life of a page. */
public enum PageStatus {
    DRAFT,
    PUBLISHED
}
