package dev.stoa.platform.idempotency;

import dev.stoa.platform.errors.GeneralError;

/** What is said of an idempotency key that cannot be used. */
public final class KeyRefusals {

    private static final String PATH = "idempotencyKey";

    private KeyRefusals() {}

    public static GeneralError malformed() {
        return GeneralError.invalid("The key has 8 to 255 characters.", PATH);
    }

    public static GeneralError inProgress() {
        return GeneralError.of(
                "IN_PROGRESS",
                "An earlier call with this key is still running. Repeat it shortly.",
                PATH);
    }

    public static GeneralError reused() {
        return GeneralError.of(
                "IDEMPOTENCY_KEY_REUSED", "This key was used for something else.", PATH);
    }
}
