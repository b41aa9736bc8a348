package dev.stoa.catalog.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes texts apart into words to compare by: without case, accents and punctuation. */
public final class Words {

    private static final int LONGEST = 40;
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern INNER = Pattern.compile("[-_./']");

    private Words() {}

    /** The words of a text, each once, in the order they come. */
    public static List<String> of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var words = new LinkedHashSet<String>();
        for (var word : BREAKS.split(Slug.unmarked(text))) {
            if (!word.isEmpty()) {
                words.add(clipped(word));
            }
        }
        return List.copyOf(words);
    }

    /**
     * As {@link #of}, and every part with punctuation inside also as one: {@code T-shirt}, {@code
     * AB-12}.
     */
    public static List<String> withJoined(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var words = new LinkedHashSet<>(of(text));
        for (var part : BLANKS.split(text)) {
            words.addAll(of(INNER.matcher(part).replaceAll("")));
        }
        return List.copyOf(words);
    }

    public static List<String> withJoined(Collection<String> texts) {
        var words = new LinkedHashSet<String>();
        texts.forEach(text -> words.addAll(withJoined(text)));
        return new ArrayList<>(words);
    }

    /** A key to sort names by the alphabet: case and accents do not count. */
    public static String sortKey(String name) {
        return Slug.unmarked(name).strip();
    }

    private static String clipped(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
