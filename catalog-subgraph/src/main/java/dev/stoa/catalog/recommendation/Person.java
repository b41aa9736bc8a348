package dev.stoa.catalog.recommendation;

import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose looks are remembered: a customer, or a guest by their token, which itself is not
 * stored.
 *
 * @param key customer's id, or what the token makes
 */
record Person(String key, boolean isCustomer) {

    private static final String TOKEN = "vis";
    private static final Pattern FORM = Pattern.compile(TOKEN + "_[0-9A-HJKMNP-TV-Z]{26}");

    /** Empty for a guest without a token. */
    static Optional<Person> of(Caller caller, @Nullable String visitorToken) {
        if (caller instanceof Caller.Customer customer) {
            return Optional.of(new Person(customer.id(), true));
        }
        return Optional.ofNullable(visitorToken).filter(Person::isToken).map(Person::guest);
    }

    static Person guest(String visitorToken) {
        return new Person(Ids.derived(TOKEN, visitorToken), false);
    }

    static String newToken(Ids ids) {
        return ids.next(TOKEN);
    }

    static boolean isToken(String text) {
        return FORM.matcher(text).matches();
    }
}
