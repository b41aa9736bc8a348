package dev.stoa.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers a request whose token is not good, or cannot be judged because no keys can be had. */
class RefusedTokens implements AuthenticationFailureHandler {

    private static final byte[] UNAVAILABLE =
            """
            {"errors":[{"message":"Tokens cannot be checked right now. Try again.","extensions":{"code":"UNAVAILABLE","retryable":true}}]}"""
                    .getBytes(StandardCharsets.UTF_8);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        if (!(refused instanceof AuthenticationServiceException)) {
            Unauthenticated.answer(response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/graphql-response+json");
        response.getOutputStream().write(UNAVAILABLE);
    }
}
