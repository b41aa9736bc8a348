package dev.stoa.catalog.attribute;

/** What the values of an attribute are. */
public enum AttributeKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    CHOICE,
    SWATCH,
    DATE,
    REFERENCE,
    FILE;

    boolean isFilterable() {
        return switch (this) {
            case TEXT, NUMBER, BOOLEAN, CHOICE, SWATCH -> true;
            case DATE, REFERENCE, FILE -> false;
        };
    }

    boolean hasChoices() {
        return this == CHOICE || this == SWATCH;
    }
}
