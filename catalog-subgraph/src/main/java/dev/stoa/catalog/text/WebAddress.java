package dev.stoa.catalog.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses staff may put where shoppers click: nothing that acts, nothing that deceives. */
public final class WebAddress {

    private static final int LONGEST = 2_000;
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> PEOPLE = Set.of("mailto", "tel");

    private WebAddress() {}

    /** A path of the shop, or an address with http, https, mailto or tel. */
    public static boolean isLink(String text) {
        return isPath(text) || isElsewhere(text) || PEOPLE.contains(schemeOf(text));
    }

    /** A path of the shop. Two slashes would lead to another host. */
    public static boolean isPath(String text) {
        return text.startsWith("/")
                && !text.startsWith("//")
                && parsed(text).filter(uri -> !uri.isAbsolute()).isPresent();
    }

    /** A page of another host. A name in front of it could look like ours. */
    public static boolean isElsewhere(String text) {
        return parsed(text)
                .filter(uri -> WEB.contains(schemeOf(text)))
                .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
                .isPresent();
    }

    /** A picture of ours, or one that is fetched encrypted. */
    public static boolean isPicture(String text) {
        return text.startsWith("/")
                ? isPath(text) && text.startsWith("/media/") && !text.contains("..")
                : isElsewhere(text) && schemeOf(text).equals("https");
    }

    private static String schemeOf(String text) {
        return parsed(text)
                .flatMap(uri -> Optional.ofNullable(uri.getScheme()))
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static Optional<URI> parsed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
