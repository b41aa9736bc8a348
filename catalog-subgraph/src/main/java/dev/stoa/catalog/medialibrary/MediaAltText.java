package dev.stoa.catalog.medialibrary;

/** What a picture shows, in one language. */
public record MediaAltText(String locale, String text) {}
