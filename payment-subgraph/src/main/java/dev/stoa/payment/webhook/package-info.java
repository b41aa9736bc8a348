/**
 * What the provider tells by itself: signed, at least once, in any order. Stored first, answered at
 * once, worked on later by asking the provider how the payment stands now.
 *
 * <p>Start with {@link dev.stoa.payment.webhook.WebhookEndpoint}.
 */
@NullMarked
package dev.stoa.payment.webhook;

import org.jspecify.annotations.NullMarked;
