package dev.stoa.platform.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The one answer to every bad token: it does not tell which check failed. */
final class Unauthenticated {

    private static final byte[] BODY =
            """
            {"errors":[{"message":"The token is not valid.","extensions":{"code":"UNAUTHENTICATED","retryable":false}}]}"""
                    .getBytes(StandardCharsets.UTF_8);

    private Unauthenticated() {}

    static void answer(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/graphql-response+json");
        response.getOutputStream().write(BODY);
    }
}
