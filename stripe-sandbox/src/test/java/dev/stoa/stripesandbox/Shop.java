package dev.stoa.stripesandbox;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods.AllowRedirects;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.service.V1Services;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A shop with the real Stripe library, in front of a sandbox of its own. */
final class Shop implements AutoCloseable {

    static final SandboxOptions QUICK =
            SandboxOptions.defaults()
                    .aftermathDelay(Duration.ofMillis(20))
                    .webhookRetry(Duration.ofMillis(20));

    private final HttpClient http = HttpClient.newHttpClient();
    final StripeSandbox sandbox;
    final V1Services stripe;

    private Shop(SandboxOptions options) {
        sandbox = StripeSandbox.start(0, options);
        stripe = client(sandbox.apiKey(), 0).v1();
    }

    static Shop open() {
        return new Shop(QUICK);
    }

    static Shop open(SandboxOptions options) {
        return new Shop(options);
    }

    StripeClient client(String apiKey, int retries) {
        return StripeClient.builder()
                .setApiKey(apiKey)
                .setApiBase(sandbox.url())
                .setMaxNetworkRetries(retries)
                .build();
    }

    /** A payment that is confirmed when created, the way the shop pays. */
    static PaymentIntentCreateParams.Builder payment(long amount, String paymentMethod) {
        return PaymentIntentCreateParams.builder()
                .setAmount(amount)
                .setCurrency("eur")
                .setPaymentMethod(paymentMethod)
                .setConfirm(true)
                .setAutomaticPaymentMethods(
                        AutomaticPaymentMethods.builder()
                                .setEnabled(true)
                                .setAllowRedirects(AllowRedirects.NEVER)
                                .build());
    }

    PaymentIntent pay(long amount, String paymentMethod) throws StripeException {
        return stripe.paymentIntents().create(payment(amount, paymentMethod).build());
    }

    PaymentIntent authorize(long amount, String paymentMethod) throws StripeException {
        return stripe.paymentIntents()
                .create(
                        payment(amount, paymentMethod)
                                .setCaptureMethod(CaptureMethod.MANUAL)
                                .build());
    }

    PaymentIntent reload(PaymentIntent intent) throws StripeException {
        return stripe.paymentIntents().retrieve(intent.getId());
    }

    static RequestOptions key(String idempotencyKey) {
        return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
    }

    /** A call without the library, to see what is on the wire. */
    HttpResponse<String> post(String path, String form, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> json(String method, String path, String body) {
        return json(method, path, body, "none");
    }

    HttpResponse<String> json(String method, String path, String body, String authorization) {
        return send(
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!String.join(" ", headers).contains("Authorization")) {
            request.header("Authorization", "Bearer " + sandbox.apiKey());
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
        http.close();
    }
}
