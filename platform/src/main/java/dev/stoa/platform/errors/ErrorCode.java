package dev.stoa.platform.errors;

/** Codes of top-level errors, as clients see them in {@code extensions.code}. */
public enum ErrorCode {
    BAD_REQUEST(false),
    UNAUTHENTICATED(false),
    FORBIDDEN(false),
    CURSOR_INVALID(false),
    COST_LIMIT_EXCEEDED(false),
    RATE_LIMITED(true),
    PERSISTED_QUERY_NOT_FOUND(false),
    UNAVAILABLE(true),
    INTERNAL(false);

    private final boolean retryable;

    ErrorCode(boolean retryable) {
        this.retryable = retryable;
    }

    public boolean isRetryable() {
        return retryable;
    }
}
