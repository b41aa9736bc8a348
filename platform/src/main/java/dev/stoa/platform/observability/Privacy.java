package dev.stoa.platform.observability;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out of a log line what is nobody's business. Nothing of the kind is logged on purpose; but
 * exceptions quote what they choke on, such as the address that breaks a unique index.
 */
final class Privacy {

    private static final String HIDDEN = "***";

    /** MongoDB quotes the values of a broken unique index. */
    private static final Pattern DUPLICATE_KEY = Pattern.compile("dup key: \\{[^}]*}");

    private static final Pattern EMAIL =
            Pattern.compile("[\\w.%+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})*\\.[A-Za-z]{2,63}");
    private static final Pattern JWT = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+(?:\\.[\\w-]*)?");

    /** Keys of Stripe, and the secrets by which a browser finishes a payment. */
    private static final Pattern STRIPE =
            Pattern.compile("\\b(?:(?:sk|rk)_(?:live|test)_|whsec_|\\w+_secret_)\\w+");

    private static final Pattern CARD = Pattern.compile("\\b[2-6]\\d(?:[ -]?\\d){11,17}\\b");

    private static final Pattern NAMED_SECRET =
            Pattern.compile(
                    "(?i)\\b(password|(?:access|refresh|service)?-?token|secret|authorization)(\"?\\s*[:=]\\s*\"?)(?:Bearer\\s+)?[^\\s\",;}&)]+");

    private Privacy() {}

    static String protect(String text) {
        var safe = DUPLICATE_KEY.matcher(text).replaceAll("dup key: {***}");
        safe = EMAIL.matcher(safe).replaceAll(HIDDEN);
        safe = JWT.matcher(safe).replaceAll(HIDDEN);
        safe = STRIPE.matcher(safe).replaceAll(HIDDEN);
        safe = NAMED_SECRET.matcher(safe).replaceAll("$1$2" + HIDDEN);
        return CARD.matcher(safe).replaceAll(Privacy::unlessCard);
    }

    private static String unlessCard(MatchResult number) {
        return isCard(number.group()) ? HIDDEN : number.group();
    }

    /** By the check digit that card numbers have (Luhn). */
    private static boolean isCard(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = Character.digit(number.charAt(i), 10);
            if (digit < 0) {
                continue;
            }
            sum += twice ? digit * 2 / 10 + digit * 2 % 10 : digit;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
