package dev.stoa.stripesandbox.protocol;

/**
 * Ends a call with an error and without any effect: what the call had changed is thrown away. A
 * decline is no refusal, since it leaves a failed charge behind; it is returned as a {@link Reply}.
 */
public final class Refusal extends RuntimeException {

    private final transient StripeError error;
    private final boolean beforeExecution;

    private Refusal(StripeError error, boolean beforeExecution) {
        super(error.message(), null, false, false);
        this.error = error;
        this.beforeExecution = beforeExecution;
    }

    /** Refused while executing; under an idempotency key this answer is kept. */
    public static Refusal of(StripeError error) {
        return new Refusal(error, false);
    }

    /** Refused before executing, so that the same idempotency key may be tried again. */
    public static Refusal beforeExecution(StripeError error) {
        return new Refusal(error, true);
    }

    public static Refusal invalid(String message) {
        return of(StripeError.invalidRequest(400, message));
    }

    public static Refusal invalidParameter(String message, String param) {
        return beforeExecution(StripeError.invalidRequest(400, message).param(param));
    }

    public static Refusal invalidParameter(String message, String code, String param) {
        return beforeExecution(StripeError.invalidRequest(400, message).code(code).param(param));
    }

    public static Refusal missingParameter(String param) {
        return invalidParameter(
                "Missing required param: " + param + ".", "parameter_missing", param);
    }

    /** 404 for the object named by the path, 400 for one named by a parameter. */
    public static Refusal noSuch(int status, String what, String id, String param) {
        String message = "No such " + what + ": '" + id + "'";
        return of(
                StripeError.invalidRequest(status, message).code("resource_missing").param(param));
    }

    public StripeError error() {
        return error;
    }

    public boolean isBeforeExecution() {
        return beforeExecution;
    }
}
