package dev.stoa.catalog.search;

import dev.stoa.catalog.text.Words;
import dev.stoa.platform.errors.StoaException;
import java.util.List;

/**
 * What a shopper typed, as words.
 *
 * @param whole words that must be found as they are
 * @param beginning the last word, which may still be being typed
 */
record SearchText(List<String> whole, String beginning) {

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
        var words = Words.of(typed).stream().limit(MOST_WORDS).toList();
        return words.isEmpty()
                ? new SearchText(List.of(), "")
                : new SearchText(words.subList(0, words.size() - 1), words.getLast());
    }

    boolean isEmpty() {
        return beginning.isEmpty();
    }
}
