package dev.stoa.catalog.text;

import java.util.regex.Pattern;

/** What customers type: text that is shown as it is, never as HTML. */
public final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern BREAKS = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");

    /**
     * Control characters, and those that turn the direction of what follows them on the page. What
     * joins emoji and letters stays.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern SEEN = Pattern.compile("[^\\s\\p{Z}\\p{C}]");

    private PlainText() {}

    /** In one line, without what nobody sees. */
    public static String line(String typed) {
        return blankIfUnseen(BLANKS.matcher(visible(typed)).replaceAll(" ").strip());
    }

    /** With its line breaks, of which two at most follow each other. */
    public static String lines(String typed) {
        return blankIfUnseen(MANY_BREAKS.matcher(visible(typed)).replaceAll("\n\n").strip());
    }

    /** True when the text holds what looks like HTML; {@code <3} and {@code 2 < 3} do not. */
    public static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** As people count: an emoji of one code point is one character. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String visible(String typed) {
        var breaks = BREAKS.matcher(typed).replaceAll("\n");
        return INVISIBLE.matcher(breaks).replaceAll("");
    }

    private static String blankIfUnseen(String text) {
        return SEEN.matcher(text).find() ? text : "";
    }
}
