package dev.stoa.platform.limits;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.HttpErrors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns large operations away before they are read. */
class BodyFilter extends OncePerRequestFilter {

    private final long longest;

    BodyFilter(long longest) {
        this.longest = longest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/graphql");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > longest) {
            HttpErrors.answer(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    ErrorCode.BAD_REQUEST,
                    "The body is over the limit of " + longest + " bytes.");
        } else if (request.getHeader("Transfer-Encoding") != null) {
            HttpErrors.answer(
                    response,
                    HttpServletResponse.SC_LENGTH_REQUIRED,
                    ErrorCode.BAD_REQUEST,
                    "Send a Content-Length.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
