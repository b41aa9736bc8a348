package dev.stoa.order.payment;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a payment was declined. */
public enum PaymentDeclineReason {
    DECLINED,
    INSUFFICIENT_FUNDS,
    EXPIRED_CARD,
    INCORRECT_CVC,
    AUTHENTICATION_FAILED,
    INVALID_METHOD;

    /** The reason of that name; a value we do not know yet is a decline without reason. */
    public static PaymentDeclineReason named(@Nullable String name) {
        return Stream.of(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(DECLINED);
    }
}
