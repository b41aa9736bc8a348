package dev.stoa.customer.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form it is kept and compared in: trimmed and in lower case. Strictly
 * the part before the @ may differ by case; no provider of note lets it, and people mistype it.
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                            + LABEL
                            + "(?:\\."
                            + LABEL
                            + ")+");

    public EmailAddress {
        if (!isGood(text)) {
            throw new IllegalArgumentException(
                    "e-mail address of " + text.length() + " characters (expected: normalised)");
        }
    }

    /** The address as kept; empty when the text is none. */
    public static Optional<EmailAddress> parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return isGood(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private static boolean isGood(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_LOCAL
                && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
