package dev.stoa.catalog.review;

import java.util.regex.Pattern;

/**
 * Finds what leads away from the shop: addresses of the web and of mail. Ends of addresses that are
 * words as well are left out, or every forgotten blank after a full stop would be an address.
 */
final class Links {

    private static final Pattern LINK =
            Pattern.compile(
                    "https?:|www\\.|\\S@\\S"
                            + "|[\\p{L}\\p{N}-]\\.(com|net|org|info|biz|shop|store|online|site|xyz|io|app|eu|de|ch|fr|nl|pl|uk|ru|cn)(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE);

    private Links() {}

    static boolean areIn(String text) {
        return LINK.matcher(text).find();
    }
}
