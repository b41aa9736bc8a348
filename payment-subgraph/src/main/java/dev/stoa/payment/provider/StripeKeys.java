package dev.stoa.payment.provider;

import org.jspecify.annotations.Nullable;

/** Keeps real money away from trials, and trials away from real money. */
final class StripeKeys {

    private static final String STRIPE = "api.stripe.com";
    private static final String OF_SANDBOX = "sk_test_sandbox";
    private static final String WEBHOOKS_OF_SANDBOX = "whsec_sandbox";

    private StripeKeys() {}

    /**
     * @param isProduction true where strangers may come by
     * @throws IllegalStateException for keys that do not fit the place
     */
    static void require(StripeProperties properties, boolean isProduction) {
        boolean isLive = properties.apiKey().matches("[sr]k_live_.*");
        boolean isStripe = STRIPE.equals(properties.apiBase().getHost());
        requirePublishable(properties.publishableKey(), isLive);
        if (isLive && !isProduction) {
            throw refusal("STOA_STRIPE_API_KEY: a live key", "a test key outside production");
        }
        if (isLive && !isStripe) {
            throw refusal(
                    "STOA_STRIPE_API_BASE: " + properties.apiBase(),
                    "https://" + STRIPE + " for a live key");
        }
        if (isStripe && isOfSandbox(properties.apiKey())) {
            throw refusal("STOA_STRIPE_API_KEY: the sandbox's", "a key of Stripe");
        }
        if (isProduction && properties.webhookSecrets().contains(WEBHOOKS_OF_SANDBOX)) {
            throw refusal(
                    "STOA_STRIPE_WEBHOOK_SECRET: the default",
                    "a secret of your own in production");
        }
    }

    static boolean isOfSandbox(String apiKey) {
        return apiKey.equals(OF_SANDBOX);
    }

    /** Everybody gets to see it: never a secret one, nor one of the other purse. */
    private static void requirePublishable(@Nullable String key, boolean isLive) {
        var kind = isLive ? "pk_live_" : "pk_test_";
        if (key != null && !key.startsWith(kind)) {
            throw refusal("STOA_STRIPE_PUBLISHABLE_KEY: another key", kind + "…");
        }
    }

    private static IllegalStateException refusal(String found, String expected) {
        return new IllegalStateException(found + " (expected: " + expected + ")");
    }
}
