package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.text.Locales;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a picture or a file shows, in one language. */
public record MediaAltText(String locale, String text) {

    /** The text nearest to the language; null when there is none at all. */
    static @Nullable String best(List<MediaAltText> texts, Locales locales, Locale wanted) {
        var byLocale =
                texts.stream().collect(Collectors.toMap(MediaAltText::locale, MediaAltText::text));
        return locales.best(byLocale, wanted).map(Locales.Localized::text).orElse(null);
    }
}
