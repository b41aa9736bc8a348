package dev.stoa.catalog.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** Descriptions: HTML is made safe on its way in, so that whatever is stored can be shown. */
public final class Html {

    private static final Safelist SAFE =
            Safelist.relaxed()
                    .removeTags("img")
                    .addEnforcedAttribute("a", "rel", "nofollow noopener");
    private static final Safelist WITH_PATHS = new Safelist(SAFE).preserveRelativeLinks(true);

    /** Stands for the shop's own address, so that a path is a safe link. */
    private static final String OWN = "https://shop.invalid/";

    private static final OutputSettings AS_IT_IS = new OutputSettings().prettyPrint(false);

    private Html() {}

    /** Without scripts, styles, pictures and whatever else could act. */
    public static String safe(String html) {
        return Jsoup.clean(html, "", SAFE, AS_IT_IS).strip();
    }

    /** The same, where links may also be paths of the shop. */
    public static String safeWithPaths(String html) {
        return Jsoup.clean(html, OWN, WITH_PATHS, AS_IT_IS).strip();
    }

    /** A text that says the same where HTML is expected, in attributes too. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    public static String text(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /** The text, cut at a word before so many characters. */
    public static String text(String html, int maxLength) {
        var text = text(html);
        if (text.length() <= maxLength) {
            return text;
        }
        if (maxLength <= 1) {
            return "";
        }
        int blank = text.lastIndexOf(' ', maxLength - 1);
        return text.substring(0, blank > 0 ? blank : maxLength - 1).stripTrailing() + "…";
    }
}
