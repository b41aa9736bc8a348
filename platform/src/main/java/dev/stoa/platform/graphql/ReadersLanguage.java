package dev.stoa.platform.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * In which language a request is answered: what {@code Accept-Language} wants most, else the shop's
 * own. How this machine is set up says nothing of who reads.
 */
final class ReadersLanguage implements LocaleResolver {

    private final Locale ofShop;

    ReadersLanguage(Locale ofShop) {
        this.ofShop = ofShop;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ranges(request.getHeader("Accept-Language")).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .findFirst()
                .orElse(ofShop);
    }

    private static List<LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null || header.isBlank() ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of(); // Nothing that can be read names no language.
        }
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("The reader says the language with each request.");
    }
}
