package dev.stoa.payment.provider;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param apiKey secret key of the shop's Stripe account, or of the sandbox
 * @param apiBase Stripe's address, or the sandbox's
 * @param webhookSecrets secrets of the webhook endpoint; two while one replaces the other
 */
@ConfigurationProperties("stoa.stripe")
public record StripeProperties(String apiKey, URI apiBase, List<String> webhookSecrets) {}
