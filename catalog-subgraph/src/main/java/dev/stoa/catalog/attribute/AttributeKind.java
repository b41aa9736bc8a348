package dev.stoa.catalog.attribute;

/** What the values of an attribute are. */
enum AttributeKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    CHOICE,
    SWATCH,
    DATE,
    REFERENCE;

    boolean hasChoices() {
        return this == CHOICE || this == SWATCH;
    }
}
