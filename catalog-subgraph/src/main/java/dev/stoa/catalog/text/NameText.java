package dev.stoa.catalog.text;

import org.jspecify.annotations.Nullable;

/**
 * What something is called and says in another language than the shop's own; null is not
 * translated.
 *
 * @param descriptionHtml safe HTML
 */
public record NameText(
        @Nullable String name,
        @Nullable String descriptionHtml,
        @Nullable String seoTitle,
        @Nullable String seoDescription) {

    public static final NameText NONE = called(null);

    /** That is called so and says nothing. */
    public static NameText called(@Nullable String name) {
        return new NameText(name, null, null, null);
    }
}
