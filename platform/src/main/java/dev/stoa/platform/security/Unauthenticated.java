package dev.stoa.platform.security;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.HttpErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The one answer to every bad token: it does not tell which check failed. */
final class Unauthenticated {

    private Unauthenticated() {}

    static void answer(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        HttpErrors.answer(response, 401, ErrorCode.UNAUTHENTICATED, "The token is not valid.");
    }
}
