package dev.stoa.catalog.search;

import dev.stoa.catalog.search.MarkedText.Span;
import dev.stoa.catalog.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the words of a question stand in a text: by their stems, the last one also as a beginning,
 * and with typing errors where nothing was found without.
 */
final class WantedWords {

    private static final Pattern JOINED =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-_./'][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern SINGLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final SearchText typed;
    private final Strictness strictness;
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    WantedWords(SearchQuestion question, Strictness strictness) {
        this.typed = question.text();
        this.strictness = strictness;
        for (var meaning : question.meanings()) {
            meaning.terms().forEach(words::addAll);
        }
        words.forEach(word -> stems.addAll(stems(word)));
    }

    List<Span> in(String text) {
        var same = spans(text, this::isWanted);
        return same.isEmpty() && strictness != Strictness.EXACT
                ? spans(text, this::isLikeTyped)
                : same;
    }

    /** {@code T-shirt} as one word, or else its parts. */
    private static List<Span> spans(String text, Predicate<String> isFound) {
        var spans = new ArrayList<Span>();
        var joined = JOINED.matcher(text);
        while (joined.find()) {
            if (isFound.test(plain(joined.group()))) {
                spans.add(new Span(joined.start(), joined.end()));
            } else {
                var single = SINGLE.matcher(text).region(joined.start(), joined.end());
                while (single.find()) {
                    if (isFound.test(plain(single.group()))) {
                        spans.add(new Span(single.start(), single.end()));
                    }
                }
            }
        }
        return spans;
    }

    /** As {@link SearchText} has it. */
    private static String plain(String word) {
        return String.join("", Words.of(word));
    }

    private boolean isWanted(String word) {
        return words.contains(word)
                || word.startsWith(typed.words().getLast())
                || !Collections.disjoint(stems, stems(word));
    }

    private boolean isLikeTyped(String word) {
        return typed.words().stream()
                .anyMatch(
                        wanted ->
                                word.startsWith(wanted.substring(0, 1))
                                        && Correction.errors(wanted, word)
                                                <= SearchPredicates.errorsIn(wanted));
    }

    /** In each language that may be meant: a text may be in any of them. */
    private Set<String> stems(String word) {
        return typed.languages().stream()
                .map(language -> language.named(language.stem(word)))
                .collect(Collectors.toSet());
    }
}
