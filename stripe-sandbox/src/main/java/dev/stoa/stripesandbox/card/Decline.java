package dev.stoa.stripesandbox.card;

import dev.stoa.stripesandbox.protocol.StripeError;
import org.jspecify.annotations.Nullable;

/** Why a bank, or Stripe itself, says no. */
public enum Decline {
    GENERIC("card_declined", "generic_decline", "Your card was declined.", "01"),
    INSUFFICIENT_FUNDS(
            "card_declined", "insufficient_funds", "Your card has insufficient funds.", "51"),
    LOST_CARD("card_declined", "lost_card", "Your card was declined.", "41"),
    STOLEN_CARD("card_declined", "stolen_card", "Your card was declined.", "43"),
    VELOCITY_EXCEEDED(
            "card_declined",
            "card_velocity_exceeded",
            "Your card was declined for making repeated attempts too frequently or exceeding its amount limit.",
            "65"),
    EXPIRED_CARD("expired_card", null, "Your card has expired.", "54"),
    INCORRECT_CVC("incorrect_cvc", null, "Your card's security code is incorrect.", "N7"),
    PROCESSING_ERROR(
            "processing_error",
            null,
            "An error occurred while processing your card. Try again in a little bit.",
            "96"),
    /** Blocked by Stripe's own risk rules, never sent to the bank. */
    FRAUDULENT("card_declined", "fraudulent", "Your card was declined.", null),
    AUTHENTICATION_REQUIRED(
            "authentication_required",
            "authentication_required",
            "Your card was declined. This transaction requires authentication.",
            null);

    private final String code;
    private final @Nullable String declineCode;
    private final String message;
    private final @Nullable String networkCode;

    Decline(
            String code,
            @Nullable String declineCode,
            String message,
            @Nullable String networkCode) {
        this.code = code;
        this.declineCode = declineCode;
        this.message = message;
        this.networkCode = networkCode;
    }

    public String code() {
        return code;
    }

    public String message() {
        return message;
    }

    /** What the charge's outcome gives as the reason. */
    public String reason() {
        return declineCode == null ? code : declineCode;
    }

    /** What the network answered, null when it was never asked. */
    public @Nullable String networkCode() {
        return networkCode;
    }

    /** Whether trying again later can help. */
    public String advice() {
        return switch (this) {
            case GENERIC, INSUFFICIENT_FUNDS, VELOCITY_EXCEEDED, PROCESSING_ERROR ->
                    "try_again_later";
            case LOST_CARD, STOLEN_CARD, FRAUDULENT, AUTHENTICATION_REQUIRED -> "do_not_try_again";
            case EXPIRED_CARD, INCORRECT_CVC -> "confirm_card_data";
        };
    }

    public StripeError error() {
        StripeError error = StripeError.card(message).code(code).with("decline_code", declineCode);
        return this == AUTHENTICATION_REQUIRED
                ? error
                : error.with("advice_code", advice()).with("network_decline_code", networkCode);
    }
}
