package dev.stoa.catalog.text;

import dev.stoa.platform.graphql.Patch;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What staff write of a name in another language: fields left out stay, null clears. */
public final class NameTextForm {

    private static final int MOST_LANGUAGES = 50;
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_SEO = 500;

    private NameTextForm() {}

    /** The texts with one language filled in; a language in which nothing is left goes. */
    public static Map<String, NameText> fill(
            Map<String, NameText> old, Patch patch, Locales locales, Problems problems) {
        var locale = locales.foreign(patch.required("locale"), problems);
        var texts = new TreeMap<>(old);
        var text = fill(old.getOrDefault(locale, NameText.NONE), patch, problems);
        if (text.equals(NameText.NONE)) {
            texts.remove(locale);
        } else {
            texts.put(locale, text);
        }
        if (texts.size() > MOST_LANGUAGES) {
            problems.invalid("At most " + MOST_LANGUAGES + " languages.", "locale");
        }
        return texts;
    }

    private static NameText fill(NameText old, Patch patch, Problems problems) {
        var html = patch.<@Nullable String>valueOr("descriptionHtml", old.descriptionHtml());
        return new NameText(
                text("name", old.name(), LONGEST_NAME, patch, problems),
                html == null || html.isBlank() ? null : Html.safe(html),
                seo("seoTitle", old.seoTitle(), patch, problems),
                seo("seoDescription", old.seoDescription(), patch, problems));
    }

    /** A text for search engines, in whichever language. */
    public static @Nullable String seo(
            String field, @Nullable String old, Patch patch, Problems problems) {
        return text(field, old, LONGEST_SEO, patch, problems);
    }

    private static @Nullable String text(
            String field, @Nullable String old, int longest, Patch patch, Problems problems) {
        return patch.has(field)
                ? problems.optional(patch.<@Nullable String>valueOr(field, null), longest, field)
                : old;
    }
}
