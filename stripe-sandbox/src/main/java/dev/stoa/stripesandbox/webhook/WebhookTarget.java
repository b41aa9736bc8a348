package dev.stoa.stripesandbox.webhook;

import java.net.URI;

/** Where webhooks go and the secret they are signed with. */
public record WebhookTarget(URI url, String secret) {

    public WebhookTarget {
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("webhook URL " + url + " must be http or https");
        }
        if (secret.isBlank()) {
            throw new IllegalArgumentException("the webhook secret must not be blank");
        }
    }
}
