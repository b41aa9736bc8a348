package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What the buyer has to do next, as a payment intent or a setup intent carries it. */
public final class NextAction {

    private NextAction() {}

    /**
     * With a return URL the browser is sent to a page of ours, without it Stripe.js is in charge.
     */
    public static ObjectNode authenticate(String intent, String clientSecret, Call call) {
        Optional<String> returnUrl = call.params().text("return_url");
        String page =
                call.baseUrl()
                        + "/sandbox/3ds/"
                        + intent
                        + "?client_secret="
                        + encode(clientSecret);
        ObjectNode action = Json.object();
        if (returnUrl.isPresent()) {
            action.putObject("redirect_to_url")
                    .put("return_url", returnUrl.get())
                    .put("url", page + "&return_url=" + encode(returnUrl.get()));
            return action.put("type", "redirect_to_url");
        }
        action.put("type", "use_stripe_sdk");
        action.putObject("use_stripe_sdk")
                .put("type", "three_d_secure_redirect")
                .put("stripe_js", page);
        return action;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
