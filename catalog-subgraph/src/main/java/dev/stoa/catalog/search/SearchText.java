package dev.stoa.catalog.search;

import dev.stoa.catalog.text.Words;
import dev.stoa.platform.errors.StoaException;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * What a shopper typed, as words.
 *
 * @param words without case and accents, in the order they were typed; the last may still be being
 *     typed
 */
record SearchText(List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;

    /**
     * @throws StoaException BAD_REQUEST for a text that is too long
     */
    static SearchText of(String typed) {
        if (typed.length() > LONGEST) {
            throw StoaException.badRequest(
                    "`query` has "
                            + typed.length()
                            + " characters, expected at most "
                            + LONGEST
                            + ".");
        }
        return new SearchText(telling(Words.of(typed)).stream().limit(MOST_WORDS).toList());
    }

    /** Without those that every text has, such as "the" and "with", unless there are no others. */
    private static List<String> telling(List<String> words) {
        var telling =
                words.stream()
                        .filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))
                        .toList();
        return telling.isEmpty() ? words : telling;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String whole() {
        return String.join(" ", words);
    }
}
