package dev.stoa.catalog.text;

import dev.stoa.platform.errors.StoaException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what an object is found: a text names it when each of its words begins one of the object's.
 */
final class Beginnings {

    /** Of a word; more of it tells no more. */
    private static final int LONGEST = 16;

    private static final int MOST_WORDS = 60;
    private static final int MOST_WANTED = 10;
    private static final int LONGEST_TEXT = 200;

    private Beginnings() {}

    static List<String> of(Stream<String> texts) {
        return texts.flatMap(text -> Words.of(text).stream())
                .distinct()
                .limit(MOST_WORDS)
                .flatMap(Beginnings::ofWord)
                .distinct()
                .toList();
    }

    private static Stream<String> ofWord(String word) {
        return IntStream.rangeClosed(1, Math.min(word.length(), LONGEST))
                .mapToObj(end -> word.substring(0, end));
    }

    /**
     * What an object must have to be named, the longest first, since it finds the fewest. None when
     * there is no word in the text.
     *
     * @throws StoaException BAD_REQUEST for more than anybody types
     */
    static List<String> wanted(@Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw StoaException.badRequest(
                    "`query`: expected at most " + LONGEST_TEXT + " characters.");
        }
        return Words.of(text).stream()
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WANTED)
                .toList();
    }
}
