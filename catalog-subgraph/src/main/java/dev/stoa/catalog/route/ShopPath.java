package dev.stoa.catalog.route;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths in one form, so that the same place has one name. */
final class ShopPath {

    private static final int LONGEST = 2_000;

    /** Steps up and down, doubled slashes, and what no address has or could not be read. */
    private static final Pattern STRANGE =
            Pattern.compile(
                    "(?:^|/)\\.{1,2}(?:/|$)|//|[?#\\\\]|\uFFFD|[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** Where what is no path begins. */
    private static final Pattern REST = Pattern.compile("[?#]");

    private ShopPath() {}

    /**
     * Decoded, without what follows {@code ?} or {@code #}, and without a slash at the end; empty
     * when it is no path.
     */
    static Optional<String> normal(String path) {
        if (path.length() > LONGEST || !path.startsWith("/")) {
            return Optional.empty();
        }
        return decoded(REST.split(path, 2)[0])
                .filter(text -> !STRANGE.matcher(text).find())
                .map(ShopPath::withoutSlash);
    }

    /** The path in one form, encoded, with what follows it as it is; empty when it is no path. */
    static Optional<String> target(String url) {
        var path = REST.split(url, 2)[0];
        return normal(path).map(normal -> encoded(normal) + url.substring(path.length()));
    }

    static String encoded(String normal) {
        try {
            return new URI(null, null, normal, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(normal + " is no normal path", e);
        }
    }

    private static Optional<String> decoded(String path) {
        try {
            var text = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutSlash(String path) {
        return path.length() > 1 && path.endsWith("/")
                ? path.substring(0, path.length() - 1)
                : path;
    }
}
