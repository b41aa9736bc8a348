package dev.stoa.stripesandbox.card;

import java.util.Locale;

/** Card networks, named as Stripe names them. */
enum Brand {
    VISA,
    MASTERCARD,
    AMEX,
    DISCOVER,
    DINERS,
    JCB,
    UNIONPAY;

    String stripeName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
