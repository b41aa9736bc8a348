package dev.stoa.platform.security;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.HttpErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers a request whose token is not good, or cannot be judged because no keys can be had. */
class RefusedTokens implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        if (refused instanceof AuthenticationServiceException) {
            HttpErrors.answer(
                    response,
                    503,
                    ErrorCode.UNAVAILABLE,
                    "Tokens cannot be checked right now. Try again.");
        } else {
            Unauthenticated.answer(response);
        }
    }
}
