package dev.stoa.payment.webhook;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stripe's signature over the raw body, at most five minutes old. */
final class StripeSignatures {

    private static final long TOLERANCE_SECONDS = 300;

    private final List<String> secrets;

    /**
     * @param secrets any of which may have signed: two while one replaces the other
     */
    StripeSignatures(List<String> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    boolean isGood(String body, @Nullable String header) {
        return header != null
                && secrets.stream().anyMatch(secret -> isSignedBy(secret, body, header));
    }

    private static boolean isSignedBy(String secret, String body, String header) {
        try {
            return Webhook.Signature.verifyHeader(body, header, secret, TOLERANCE_SECONDS);
        } catch (SignatureVerificationException | RuntimeException e) {
            return false;
        }
    }
}
