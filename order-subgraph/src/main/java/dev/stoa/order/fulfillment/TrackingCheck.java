package dev.stoa.order.fulfillment;

import dev.stoa.order.order.Tracking;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tracking of a parcel may be. The URL is a link for buyers; nobody here follows it. */
final class TrackingCheck {

    private static final int LONGEST_CARRIER = 60;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_URL = 2000;

    private TrackingCheck() {}

    static List<UserError> mistakesIn(Tracking tracking) {
        var mistakes = new ArrayList<UserError>();
        requireAtMost(LONGEST_CARRIER, tracking.carrier(), "carrier", mistakes);
        requireAtMost(LONGEST_NUMBER, tracking.number(), "trackingNumber", mistakes);
        if (tracking.url() != null && !isWebAddress(tracking.url())) {
            mistakes.add(GeneralError.invalid("This is not an http or https URL.", "trackingUrl"));
        }
        return mistakes;
    }

    /** Blank text from a form means "none". */
    static @Nullable String textOrNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void requireAtMost(
            int most, @Nullable String text, String field, List<UserError> mistakes) {
        if (text != null && text.length() > most) {
            mistakes.add(GeneralError.invalid("At most " + most + " characters.", field));
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            var url = new URI(text);
            return text.length() <= LONGEST_URL
                    && ("https".equalsIgnoreCase(url.getScheme())
                            || "http".equalsIgnoreCase(url.getScheme()))
                    && url.getHost() != null
                    && url.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
