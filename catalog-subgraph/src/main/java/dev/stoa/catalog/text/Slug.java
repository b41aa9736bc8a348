package dev.stoa.catalog.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in URLs: lower-case letters, digits and single hyphens. */
public final class Slug {

    public static final int LONGEST = 200;

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && WELL_FORMED.matcher(text).matches();
    }

    /** Made from a name; a name without any Latin letter or digit gets one that tells nothing. */
    public static String from(String name) {
        var plain = APOSTROPHES.matcher(unmarked(name)).replaceAll("");
        var joined = EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
        if (joined.isEmpty()) {
            return "n-" + Integer.toHexString(name.hashCode());
        }
        return joined.length() <= LONGEST
                ? joined
                : EDGES.matcher(joined.substring(0, LONGEST)).replaceAll("");
    }

    /** Lower case without accents; letters that Unicode does not take apart are spelt out. */
    static String unmarked(String text) {
        var lower =
                text.toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("ø", "o")
                        .replace("ł", "l")
                        .replace("đ", "d");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }
}
