package dev.stoa.catalog.content;

/** What was done to a page. */
public enum PageChange {
    CREATED,
    UPDATED,
    PUBLISHED,
    UNPUBLISHED,
    DELETED,
    RESTORED,
    MIRRORED
}
