package dev.stoa.catalog.attribute;

import org.jspecify.annotations.Nullable;

/**
 * A value to choose.
 *
 * @param color of a swatch, such as {@code #1a2b3c}
 */
public record AttributeChoice(String key, String label, @Nullable String color) {}
