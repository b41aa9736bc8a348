package dev.stoa.catalog.search;

import java.util.regex.Pattern;

/** {@code Stuehle} is {@code Stühle} without an umlaut on the keyboard, but not {@code neue}. */
final class Umlauts {

    private static final Pattern SPELT_OUT = Pattern.compile("([ao])e|(?<![aeioqy])(u)e");

    private Umlauts() {}

    /**
     * @param word without case and accents
     */
    static String plain(String word) {
        return SPELT_OUT.matcher(word).replaceAll("$1$2");
    }
}
