package dev.stoa.stripesandbox.console;

import dev.stoa.stripesandbox.door.Answer;
import dev.stoa.stripesandbox.door.Request;
import dev.stoa.stripesandbox.payment.Amounts;
import dev.stoa.stripesandbox.protocol.FormBody;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The page a bank would show. Its two buttons send the buyer back to the shop. */
final class ThreeDSecurePage {

    private static final String BUTTONS =
            "<button class=\"go\" name=\"outcome\" value=\"succeed\">Complete</button>"
                    + "<button name=\"outcome\" value=\"fail\">Fail</button>";

    private final Levers levers;
    private final String template = template();

    ThreeDSecurePage(Levers levers) {
        this.levers = levers;
    }

    Answer show(Request request, String id) {
        Params params = FormBody.decode(request.query());
        ObjectNode intent = levers.intentOnPage(id);
        if (!mayEnter(params, intent)) {
            return Answer.html(403, page("Not found", "This link is not valid.", "", params, ""));
        }
        boolean waiting = "requires_action".equals(Json.text(intent, "status"));
        return Answer.html(
                200,
                page(
                        waiting ? "Is this you?" : "Nothing to confirm",
                        waiting
                                ? "Your bank asks you to confirm this payment."
                                : "This payment has been answered already.",
                        facts(intent),
                        params,
                        waiting ? BUTTONS : ""));
    }

    Answer submit(Request request, String id) {
        Params params = FormBody.decode(request.body());
        ObjectNode before = levers.intentOnPage(id);
        if (!mayEnter(params, before)) {
            return Answer.html(403, page("Not found", "This link is not valid.", "", params, ""));
        }
        boolean proven = params.text("outcome").filter("succeed"::equals).isPresent();
        ObjectNode after = levers.authenticate(id, proven);
        Optional<String> returnUrl = returnUrl(before).or(() -> params.text("return_url"));
        return returnUrl
                .map(url -> Answer.redirect(back(url, after)))
                .orElseGet(
                        () ->
                                Answer.html(
                                        200,
                                        page(
                                                proven ? "Thank you" : "Payment not confirmed",
                                                "You can close this page and return to the shop.",
                                                facts(after),
                                                params,
                                                "")));
    }

    /** The payment's own return URL comes first, so that a forged link leads nowhere else. */
    private static Optional<String> returnUrl(ObjectNode intent) {
        return Optional.ofNullable(
                Json.text(intent.path("next_action").path("redirect_to_url"), "return_url"));
    }

    private static String back(String returnUrl, ObjectNode intent) {
        String kind = Json.required(intent, "object");
        String status = Json.required(intent, "status");
        boolean failed = status.equals("requires_payment_method") || status.equals("canceled");
        return returnUrl
                + (returnUrl.contains("?") ? "&" : "?")
                + kind
                + "="
                + encode(Json.text(intent, "id"))
                + "&"
                + kind
                + "_client_secret="
                + encode(Json.text(intent, "client_secret"))
                + "&redirect_status="
                + (failed ? "failed" : "succeeded");
    }

    private static boolean mayEnter(Params params, ObjectNode intent) {
        return params.text("client_secret")
                .filter(given -> given.equals(Json.text(intent, "client_secret")))
                .isPresent();
    }

    private static String facts(ObjectNode intent) {
        String currency = Json.text(intent, "currency");
        String amount =
                currency == null
                        ? "Card to be saved"
                        : Amounts.spoken(Json.number(intent, "amount"), currency);
        return "<dt>Amount</dt><dd>%s</dd><dt>Payment</dt><dd>%s</dd><dt>Status</dt><dd>%s</dd>"
                .formatted(
                        escape(amount),
                        escape(Json.text(intent, "id")),
                        escape(Json.required(intent, "status").replace('_', ' ')));
    }

    private String page(String title, String text, String facts, Params params, String buttons) {
        return template.replace("{{title}}", escape(title))
                .replace("{{text}}", escape(text))
                .replace("{{facts}}", facts)
                .replace("{{buttons}}", buttons)
                .replace("{{client_secret}}", escape(params.text("client_secret").orElse("")))
                .replace("{{return_url}}", escape(params.text("return_url").orElse("")));
    }

    private static String escape(@Nullable String text) {
        return String.valueOf(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String encode(@Nullable String text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }

    private static String template() {
        String resource = "/dev/stoa/stripesandbox/three-d-secure.html";
        try (InputStream in = ThreeDSecurePage.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
