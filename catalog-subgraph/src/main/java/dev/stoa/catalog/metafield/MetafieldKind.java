package dev.stoa.catalog.metafield;

/** What a value is. */
public enum MetafieldKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE,
    JSON
}
