package dev.stoa.catalog.metafield;

/** What a value is. */
enum MetafieldKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE,
    JSON
}
