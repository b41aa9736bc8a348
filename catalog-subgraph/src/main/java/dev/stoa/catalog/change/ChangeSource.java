package dev.stoa.catalog.change;

/** Where a change came from. */
public enum ChangeSource {
    STAFF,
    IMPORT,
    SCHEDULE,
    MOVE,
    CUSTOMER,
    EVENT
}
