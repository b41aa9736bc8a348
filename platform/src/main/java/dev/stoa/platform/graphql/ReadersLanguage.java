package dev.stoa.platform.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * In which language a request is answered: of those in {@code Accept-Language} the one that is
 * wanted most and that the shop speaks; else the one wanted most, for single texts may be
 * translated into it; else the shop's own. A shop that names no language besides its own is taken
 * to speak any. How this machine is set up says nothing of who reads.
 */
final class ReadersLanguage implements LocaleResolver {

    private final Locale ofShop;
    private final SpokenLanguages spoken;

    ReadersLanguage(Locale ofShop, SpokenLanguages spoken) {
        this.ofShop = ofShop;
        this.spoken = spoken;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var wanted = wanted(request.getHeader("Accept-Language"));
        return switch (wanted.size()) {
            case 0 -> ofShop;
            case 1 -> wanted.getFirst();
            default -> spokenOf(wanted).orElseGet(wanted::getFirst);
        };
    }

    private Optional<Locale> spokenOf(List<Locale> wanted) {
        var languages =
                Stream.concat(Stream.of(ofShop), spoken.tags().stream().map(Locale::forLanguageTag))
                        .map(Locale::getLanguage)
                        .collect(Collectors.toSet());
        return languages.size() == 1
                ? Optional.empty()
                : wanted.stream()
                        .filter(locale -> languages.contains(locale.getLanguage()))
                        .findFirst();
    }

    /** What is wanted most comes first. */
    private static List<Locale> wanted(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .toList();
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
