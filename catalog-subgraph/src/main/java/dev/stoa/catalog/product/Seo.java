package dev.stoa.catalog.product;

import dev.stoa.catalog.text.Html;
import java.util.Objects;

/** Texts for search engines. */
record Seo(String title, String description) {

    private static final int LONGEST_DESCRIPTION = 160;

    static Seo of(ProductContent content) {
        return new Seo(
                Objects.requireNonNullElse(content.seoTitle(), content.title()),
                Objects.requireNonNullElseGet(
                        content.seoDescription(),
                        () -> Html.text(content.descriptionHtml(), LONGEST_DESCRIPTION)));
    }
}
