package dev.stoa.platform.errors;

import org.jspecify.annotations.Nullable;

/** A failure that clients may read: its code and message are sent as they are. */
public final class StoaException extends RuntimeException {

    private final ErrorCode code;

    public StoaException(ErrorCode code, String message) {
        this(code, message, null);
    }

    public StoaException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public static StoaException badRequest(String message) {
        return new StoaException(ErrorCode.BAD_REQUEST, message);
    }

    public static StoaException forbidden() {
        return new StoaException(ErrorCode.FORBIDDEN, "You may not do this.");
    }

    public static StoaException unauthenticated() {
        return new StoaException(ErrorCode.UNAUTHENTICATED, "Sign in first.");
    }

    public static StoaException unavailable(String what, @Nullable Throwable cause) {
        return new StoaException(
                ErrorCode.UNAVAILABLE, what + " is not available right now. Try again.", cause);
    }

    public ErrorCode code() {
        return code;
    }
}
