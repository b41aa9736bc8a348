package dev.stoa.platform.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers a request that never becomes an operation, in the words of all other errors. */
public final class HttpErrors {

    private HttpErrors() {}

    /**
     * @param message fixed text without anything of the request
     */
    public static void answer(
            HttpServletResponse response, int status, ErrorCode code, String message)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/graphql-response+json");
        response.getOutputStream().write(body(code, message).getBytes(StandardCharsets.UTF_8));
    }

    private static String body(ErrorCode code, String message) {
        return """
        {"errors":[{"message":"%s","extensions":{"code":"%s","retryable":%s}}]}"""
                .formatted(message, code, code.isRetryable());
    }
}
