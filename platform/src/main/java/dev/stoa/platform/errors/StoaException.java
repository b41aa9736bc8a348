package dev.stoa.platform.errors;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A failure that clients may read: its code and message are sent as they are. */
public final class StoaException extends RuntimeException {

    static final String RETRY_AFTER_MS = "retryAfterMs";

    private final ErrorCode code;
    private final transient Map<String, Object> figures;

    public StoaException(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    /**
     * @param figures what a program may want to know beside the code, such as {@code retryAfterMs}
     */
    public StoaException(ErrorCode code, String message, Map<String, Object> figures) {
        super(message);
        this.code = code;
        this.figures = figures;
    }

    public StoaException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.figures = Map.of();
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

    /**
     * @param wait after which it may be tried again
     */
    public static StoaException rateLimited(String message, Duration wait) {
        return new StoaException(
                ErrorCode.RATE_LIMITED,
                message,
                Map.of(RETRY_AFTER_MS, Math.max(1, wait.toMillis())));
    }

    public ErrorCode code() {
        return code;
    }

    /** What clients find beside the message. */
    public Map<String, Object> extensions() {
        var extensions = new HashMap<>(figures);
        extensions.put("code", code.name());
        extensions.put("retryable", code.isRetryable());
        return extensions;
    }

    /** The error as it is sent where no data fetcher made it. */
    public GraphQLError toError() {
        return GraphqlErrorBuilder.newError()
                .message(getMessage())
                .extensions(extensions())
                .build();
    }
}
