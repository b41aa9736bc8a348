package dev.stoa.catalog.media;

import org.jspecify.annotations.Nullable;

/**
 * A picture of ours.
 *
 * @param url path under which it is served
 */
public record StoredPicture(String url, @Nullable Integer width, @Nullable Integer height) {}
