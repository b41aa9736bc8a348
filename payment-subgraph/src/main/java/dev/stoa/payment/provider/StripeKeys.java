package dev.stoa.payment.provider;

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
        if (isLive && !isProduction) {
            throw refusal("STOA_STRIPE_API_KEY: a live key", "a test key outside production");
        }
        if (isLive && !isStripe) {
            throw refusal(
                    "STOA_STRIPE_API_BASE: " + properties.apiBase(),
                    "https://" + STRIPE + " for a live key");
        }
        if (isStripe && properties.apiKey().equals(OF_SANDBOX)) {
            throw refusal("STOA_STRIPE_API_KEY: the sandbox's", "a key of Stripe");
        }
        if (isProduction && properties.webhookSecrets().contains(WEBHOOKS_OF_SANDBOX)) {
            throw refusal(
                    "STOA_STRIPE_WEBHOOK_SECRET: the default",
                    "a secret of your own in production");
        }
    }

    private static IllegalStateException refusal(String found, String expected) {
        return new IllegalStateException(found + " (expected: " + expected + ")");
    }
}
