package dev.stoa.order;

import dev.stoa.order.payment.Authorization;
import dev.stoa.order.payment.Authorization.ActionRequired;
import dev.stoa.order.payment.Authorization.Authorized;
import dev.stoa.order.payment.Authorization.Declined;
import dev.stoa.order.payment.Authorization.Unanswered;
import dev.stoa.order.payment.Authorization.Voided;
import dev.stoa.order.payment.PaymentDeclineReason;
import dev.stoa.order.payment.PaymentNextAction;
import dev.stoa.order.payment.PaymentNextActionKind;
import dev.stoa.order.payment.PaymentRequest;
import dev.stoa.order.payment.Payments;
import dev.stoa.platform.errors.StoaException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Primary;

/** Payments that keep to the contract of {@link Payments}; the token says how the card behaves. */
@Primary
public class FakePayments implements Payments {

    public static final String GOOD = "pm_card_visa";
    public static final String POOR = "pm_card_chargeDeclinedInsufficientFunds";
    public static final String ASKS_BUYER = "pm_card_authenticationRequired";

    private final Map<String, Authorization> byKey = new LinkedHashMap<>();
    private final Map<String, PaymentRequest> requests = new LinkedHashMap<>();
    private boolean isDown;
    private boolean losesReply;
    private boolean isProviderSilent;
    private Runnable beforeAnswer = () -> {};

    @Override
    public Authorization authorize(PaymentRequest request) {
        var answer = record(request);
        takeBeforeAnswer().run();
        return answer;
    }

    private synchronized Authorization record(PaymentRequest request) {
        requireUp();
        var before = requests.putIfAbsent(request.key(), request);
        if (before != null && !before.equals(request)) {
            throw new IllegalStateException(request + " (expected: " + before + ")");
        }
        if (isProviderSilent) {
            return new Unanswered("pay_" + request.key());
        }
        var answer = byKey.computeIfAbsent(request.key(), key -> first(request));
        if (losesReply) {
            losesReply = false;
            throw StoaException.unavailable("Payment", null);
        }
        return answer;
    }

    private synchronized Runnable takeBeforeAnswer() {
        var run = beforeAnswer;
        beforeAnswer = () -> {};
        return run;
    }

    private static Authorization first(PaymentRequest request) {
        var id = "pay_" + request.key();
        return switch (request.methodToken()) {
            case GOOD -> new Authorized(id, false);
            case POOR -> new Declined(id, PaymentDeclineReason.INSUFFICIENT_FUNDS);
            case ASKS_BUYER ->
                    new ActionRequired(
                            id,
                            new PaymentNextAction(
                                    PaymentNextActionKind.REDIRECT, "https://bank.example", null));
            default -> throw new IllegalArgumentException("token: " + request.methodToken());
        };
    }

    public synchronized PaymentRequest lastRequest() {
        return requests.values().stream().reduce((_, later) -> later).orElseThrow();
    }

    @Override
    public synchronized boolean abandon(String key, String reason) {
        requireUp();
        if (isProviderSilent) {
            return false;
        }
        byKey.put(key, new Voided("pay_" + key));
        return true;
    }

    /** The buyer does what was asked. */
    public synchronized void authenticate(String key) {
        byKey.put(key, new Authorized("pay_" + key, false));
    }

    /** The buyer does not do it well. */
    public synchronized void failAuthentication(String key) {
        byKey.put(key, new Declined("pay_" + key, PaymentDeclineReason.AUTHENTICATION_FAILED));
    }

    public synchronized void goDown() {
        isDown = true;
    }

    public synchronized void silenceProvider() {
        isProviderSilent = true;
    }

    public synchronized void comeBack() {
        isDown = false;
        isProviderSilent = false;
        losesReply = false;
    }

    /** The next authorisation takes place, but nobody hears of it. */
    public synchronized void loseNextReply() {
        losesReply = true;
    }

    /** Something happens after the next authorisation and before its caller hears of it. */
    public synchronized void beforeNextAnswer(Runnable event) {
        beforeAnswer = event;
    }

    public synchronized Optional<Authorization> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Keys of a cart under which money is promised. */
    public synchronized List<String> promisedFor(String cartId) {
        return byKey.entrySet().stream()
                .filter(payment -> payment.getValue() instanceof Authorized)
                .map(Map.Entry::getKey)
                .filter(key -> key.startsWith(cartId + "-"))
                .toList();
    }

    private void requireUp() {
        if (isDown) {
            throw StoaException.unavailable("Payment", null);
        }
    }
}
