package dev.stoa.catalog.text;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * In which of its languages a text is read.
 *
 * @param standard the shop's own language, as a BCP 47 tag
 */
public record Locales(String standard) {

    private static final int LONGEST = 35;

    public Locales {
        if (tag(standard).filter(standard::equals).isEmpty()) {
            throw new IllegalArgumentException(
                    "STOA_LOCALE: " + standard + " (expected: a language such as en or pt-BR)");
        }
    }

    /** A text and the language it is in. */
    public record Localized<T>(T text, String locale) {}

    /** The tag as it is stored; empty when it names no language. */
    public static Optional<String> tag(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            return locale.getLanguage().isEmpty()
                    ? Optional.empty()
                    : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The language named by an argument, else the one of the request. */
    public static Locale wanted(@Nullable String argument, @Nullable Locale ofRequest) {
        var named = argument == null ? Optional.<String>empty() : tag(argument);
        return named.map(Locale::forLanguageTag)
                .orElseGet(() -> ofRequest == null ? Locale.ROOT : ofRequest);
    }

    /**
     * The text in the wanted language, else without its region, else of another region, else in the
     * shop's own language, else in any; empty when there is none at all.
     */
    public <T> Optional<Localized<T>> best(Map<String, T> texts, Locale wanted) {
        return nearest(texts.keySet(), wanted)
                .or(() -> nearest(texts.keySet(), Locale.forLanguageTag(standard)))
                .or(() -> texts.keySet().stream().sorted().findFirst())
                .flatMap(
                        tag ->
                                Optional.ofNullable(texts.get(tag))
                                        .map(text -> new Localized<>(text, tag)));
    }

    /**
     * Which of the languages come before the shop's own for somebody who wants one, the nearest
     * first.
     */
    public List<String> before(Set<String> tags, Locale wanted) {
        if (tags.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<String>();
        var whole = wanted.stripExtensions().toLanguageTag();
        for (var tag = whole; !tag.isEmpty(); tag = shortened(tag)) {
            if (tag.equals(standard)) {
                return found;
            }
            if (tags.contains(tag)) {
                found.add(tag);
            }
        }
        if (!wanted.getLanguage().equals(Locale.forLanguageTag(standard).getLanguage())) {
            var relatives = wanted.getLanguage() + "-";
            tags.stream()
                    .filter(tag -> tag.startsWith(relatives) && !found.contains(tag))
                    .sorted()
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * One text of something, in the nearest language before the shop's own that has it.
     *
     * @param texts by language
     * @param own as it is in the shop's own language
     */
    public <T> Localized<String> read(
            Map<String, T> texts,
            @Nullable Locale wanted,
            Function<T, @Nullable String> part,
            String own) {
        for (var tag : before(texts.keySet(), wanted(null, wanted))) {
            var found = part.apply(Objects.requireNonNull(texts.get(tag)));
            if (found != null) {
                return new Localized<>(found, tag);
            }
        }
        return new Localized<>(own, standard);
    }

    /** The tag of a language to translate into, as it is stored; a problem for the shop's own. */
    public String foreign(String text, Problems problems) {
        var locale = problems.locale(text, "locale");
        if (locale.equals(standard)) {
            problems.invalid("The shop's own language is no translation.", "locale");
        }
        return locale;
    }

    private static Optional<String> nearest(Set<String> tags, Locale wanted) {
        var whole = wanted.stripExtensions().toLanguageTag();
        for (var tag = whole; !tag.isEmpty(); tag = shortened(tag)) {
            if (tags.contains(tag)) {
                return Optional.of(tag);
            }
        }
        var relatives = wanted.getLanguage() + "-";
        return tags.stream().filter(tag -> tag.startsWith(relatives)).sorted().findFirst();
    }

    /** {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}, nothing. */
    private static String shortened(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
}
