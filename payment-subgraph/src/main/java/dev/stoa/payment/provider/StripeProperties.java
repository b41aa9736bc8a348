package dev.stoa.payment.provider;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param apiKey secret key of the shop's Stripe account, or of the sandbox
 * @param apiBase Stripe's address, or the sandbox's
 * @param publishableKey what clients name themselves by to Stripe; null when none is given
 * @param webhookSecrets secrets of the webhook endpoint; two while one replaces the other
 */
@ConfigurationProperties("stoa.stripe")
public record StripeProperties(
        String apiKey, URI apiBase, @Nullable String publishableKey, List<String> webhookSecrets) {

    public StripeProperties {
        publishableKey = publishableKey == null || publishableKey.isBlank() ? null : publishableKey;
    }
}
