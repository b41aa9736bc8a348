package dev.stoa.catalog.version;

/** What was done to something that is set as a whole. */
public enum VersionChange {
    CREATED,
    UPDATED,
    RESTORED
}
