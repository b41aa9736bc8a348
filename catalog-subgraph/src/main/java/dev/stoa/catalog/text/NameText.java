package dev.stoa.catalog.text;

import java.util.Set;
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

    /** What of it there is. */
    public Set<TextField> fields() {
        return new Wording.Fields()
                .text(TextField.TITLE, name)
                .text(TextField.DESCRIPTION, descriptionHtml)
                .text(TextField.SEO_TITLE, seoTitle)
                .text(TextField.SEO_DESCRIPTION, seoDescription)
                .found();
    }
}
