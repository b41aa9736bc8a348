package dev.stoa.catalog.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A language in which texts are searched. Words are cut here and not by the index, so that every
 * index has the same, and a language that is new in the shop needs no new index.
 *
 * @param code such as {@code de}, without a region
 */
record SearchLanguage(String code) {

    /** Scripts without spaces between words: each two neighbours stand for a word. */
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL);

    /** Letters before it, however they are written, are of scripts with spaces. */
    private static final int FIRST_UNSPACED = 0x1100;

    private static final String PAIRS = "cjk:";

    static SearchLanguage of(Locale locale) {
        return new SearchLanguage(locale.getLanguage());
    }

    static boolean isUnspaced(String word) {
        return UNSPACED.contains(UnicodeScript.of(word.codePointAt(0)));
    }

    /** False for most texts, after a quick look. */
    static boolean mayBeUnspaced(String text) {
        return text.chars().anyMatch(letter -> letter >= FIRST_UNSPACED);
    }

    /** As the index has it. */
    String named(String word) {
        return code + ":" + word;
    }

    /**
     * What of a word the index has.
     *
     * @param word without case and accents
     */
    List<String> terms(String word) {
        return isUnspaced(word) ? pairs(word) : List.of(named(stem(word)));
    }

    String stem(String word) {
        return Stemming.of(code).map(stemming -> stemming.stem(word)).orElse(word);
    }

    private static List<String> pairs(String word) {
        var letters =
                Normalizer.normalize(word, Normalizer.Form.NFC)
                        .codePoints()
                        .mapToObj(Character::toString)
                        .toList();
        return letters.size() == 1
                ? List.of(PAIRS + word)
                : IntStream.range(1, letters.size())
                        .mapToObj(i -> PAIRS + letters.get(i - 1) + letters.get(i))
                        .distinct()
                        .toList();
    }

    boolean isEmpty(String word) {
        return Stemming.of(code).filter(stemming -> stemming.isEmpty(word)).isPresent();
    }
}
