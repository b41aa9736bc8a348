package dev.stoa.catalog.text;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts for search engines, in the language of the request. */
public record SeoText(String title, String description) {

    private static final int LONGEST_DESCRIPTION = 160;

    /**
     * What follows from other texts where staff say nothing for search engines.
     *
     * @param translations by language; the shop's own is not among them
     */
    public record Source(
            @Nullable String seoTitle,
            @Nullable String seoDescription,
            String name,
            String descriptionHtml,
            Map<String, NameText> translations) {}

    public static SeoText of(Source source, Locales locales, Locale wanted) {
        var title = Objects.requireNonNullElse(source.seoTitle(), source.name());
        var description =
                Objects.requireNonNullElseGet(
                        source.seoDescription(), () -> start(source.descriptionHtml()));
        var texts = source.translations();
        return new SeoText(
                locales.read(texts, wanted, SeoText::title, title).text(),
                locales.read(texts, wanted, SeoText::description, description).text());
    }

    private static @Nullable String title(NameText text) {
        return text.seoTitle() == null ? text.name() : text.seoTitle();
    }

    private static @Nullable String description(NameText text) {
        return text.seoDescription() == null && text.descriptionHtml() != null
                ? start(text.descriptionHtml())
                : text.seoDescription();
    }

    private static String start(String html) {
        return Html.text(html, LONGEST_DESCRIPTION);
    }
}
