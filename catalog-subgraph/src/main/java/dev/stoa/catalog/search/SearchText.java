package dev.stoa.catalog.search;

import dev.stoa.catalog.text.Words;
import dev.stoa.platform.errors.StoaException;
import java.util.List;
import java.util.Optional;

/**
 * What a shopper typed, as words.
 *
 * @param words without case and accents, in the order they were typed; the last may still be being
 *     typed
 * @param languages that the shopper may have meant: their own, and that of the shop
 */
record SearchText(List<String> words, List<SearchLanguage> languages) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;

    /**
     * @throws StoaException BAD_REQUEST for a text that is too long
     */
    static SearchText of(String typed, List<SearchLanguage> languages) {
        if (typed.length() > LONGEST) {
            throw StoaException.badRequest(
                    "`query` has "
                            + typed.length()
                            + " characters, expected at most "
                            + LONGEST
                            + ".");
        }
        var words = telling(Words.of(typed), languages);
        return new SearchText(
                words.isEmpty() ? signs(typed) : words.stream().limit(MOST_WORDS).toList(),
                languages);
    }

    /** Signs alone are no word of any product; nothing at all asks for all of them. */
    private static List<String> signs(String typed) {
        return typed.isBlank() ? List.of() : List.of(typed.strip());
    }

    /** Without those that every text has, such as "the" and "with", unless there are no others. */
    private static List<String> telling(List<String> words, List<SearchLanguage> languages) {
        var telling =
                words.stream()
                        .filter(word -> languages.stream().noneMatch(one -> one.isEmpty(word)))
                        .toList();
        return telling.isEmpty() ? words : telling;
    }

    /** The shopper's language; empty where it is the shop's own. */
    Optional<SearchLanguage> foreign() {
        return languages.size() > 1 ? Optional.of(languages.getFirst()) : Optional.empty();
    }

    /** Of words in many languages, as the index has them, those in the shopper's. */
    List<String> spoken(List<String> foreignWords) {
        var beginning = foreign().map(language -> language.named("")).orElse(null);
        return beginning == null
                ? List.of()
                : foreignWords.stream()
                        .filter(word -> word.startsWith(beginning))
                        .map(word -> word.substring(beginning.length()))
                        .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String whole() {
        return String.join(" ", words);
    }
}
