package dev.stoa.stripesandbox.ledger;

import java.util.random.RandomGenerator;

/** Makes ids that look like Stripe's. The generator is injected so that tests can repeat a run. */
public final class Ids {

    private static final String ALPHABET =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final RandomGenerator random;

    public Ids(RandomGenerator random) {
        this.random = random;
    }

    public String next(Kind kind) {
        return kind.idPrefix() + text(kind == Kind.CUSTOMER ? 14 : 23);
    }

    public String requestId() {
        return "req_" + text(14);
    }

    public String clientSecret(String id) {
        return id + "_secret_" + text(25);
    }

    public String digits(int length) {
        return text(length, 10);
    }

    private String text(int length) {
        return text(length, ALPHABET.length());
    }

    private String text(int length, int alphabet) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(alphabet)));
        }
        return text.toString();
    }
}
