package dev.stoa.catalog.search;

import dev.stoa.catalog.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text in which the words that were found stand out. */
record MarkedText(List<Part> parts) {

    private static final int LONGEST_EXCERPT = 200;
    private static final int BEFORE_FIRST_WORD = 40;

    /** Plain text, whatever it looks like. */
    record Part(String text, boolean isMatch) {}

    /** A word that was found in a text. */
    record Span(int start, int end) {}

    static MarkedText whole(String text, List<Span> found) {
        return new MarkedText(parts(text, 0, text.length(), found));
    }

    /** The piece of a text in which most was found; some must have been. */
    static MarkedText excerpt(String text, List<Span> found) {
        int start = wordBefore(text, best(found));
        int end = endOfWord(text, start, Math.min(text.length(), start + LONGEST_EXCERPT));
        var parts = new ArrayList<Part>();
        if (start > 0) {
            parts.add(new Part("…", false));
        }
        parts.addAll(parts(text, start, end, found));
        if (end < text.length()) {
            parts.add(new Part("…", false));
        }
        return new MarkedText(parts);
    }

    private static int best(List<Span> found) {
        int best = 0;
        long most = 0;
        for (var first : found) {
            int end = first.start() + LONGEST_EXCERPT - BEFORE_FIRST_WORD;
            long near =
                    found.stream()
                            .filter(span -> span.start() >= first.start() && span.end() <= end)
                            .count();
            if (near > most) {
                most = near;
                best = first.start();
            }
        }
        return best;
    }

    private static int wordBefore(String text, int index) {
        if (index <= BEFORE_FIRST_WORD) {
            return 0;
        }
        int blank = text.indexOf(' ', index - BEFORE_FIRST_WORD);
        return blank < 0 || blank >= index ? index : blank + 1;
    }

    private static int endOfWord(String text, int start, int index) {
        if (index == text.length()) {
            return index;
        }
        int blank = text.lastIndexOf(' ', index);
        if (blank > start) {
            return blank;
        }
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static List<Part> parts(String text, int start, int end, List<Span> found) {
        var parts = new ArrayList<Part>();
        int at = start;
        for (var span : found) {
            if (span.start() >= at && span.end() <= end) {
                add(parts, text.substring(at, span.start()), false);
                add(parts, text.substring(span.start(), span.end()), true);
                at = span.end();
            }
        }
        add(parts, text.substring(at, end), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean isMatch) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, isMatch));
        }
    }

    /** Nothing in it acts: all is escaped but the marks. */
    public String html() {
        return parts.stream().map(MarkedText::html).collect(Collectors.joining());
    }

    private static String html(Part part) {
        var text = Html.escaped(part.text());
        return part.isMatch() ? "<mark>" + text + "</mark>" : text;
    }
}
