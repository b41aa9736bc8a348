package dev.stoa.catalog.search;

import dev.stoa.catalog.text.Locales;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which languages is searched: in the shopper's, and in the shop's own. */
final class SearchLanguages {

    private final SearchLanguage standard;

    SearchLanguages(Locales locales) {
        this.standard = SearchLanguage.of(Locale.forLanguageTag(locales.standard()));
    }

    SearchLanguage standard() {
        return standard;
    }

    /**
     * @param typed null for nothing
     * @param wanted null for the shop's own language
     */
    SearchText text(@Nullable String typed, @Nullable Locale wanted) {
        var named = wanted == null ? "" : wanted.getLanguage();
        var first = named.isEmpty() ? standard : new SearchLanguage(named);
        var languages = Stream.of(first, standard).distinct().toList();
        return SearchText.of(Objects.requireNonNullElse(typed, ""), languages);
    }
}
