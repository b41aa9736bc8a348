package dev.stoa.catalog.purge;

import java.util.List;

/**
 * What has changed.
 *
 * @param tags as in {@code Cache-Tag}: names of types
 * @param ids of the things themselves
 */
record Purge(List<String> tags, List<String> ids) {}
