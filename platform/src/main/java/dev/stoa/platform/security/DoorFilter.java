package dev.stoa.platform.security;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.HttpErrors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who sends a request and signs a calling subgraph in. In production strangers get no
 * further than pictures, keys, webhooks and the health check.
 */
class DoorFilter extends OncePerRequestFilter {

    private final ServiceTokens tokens;
    private final Senders senders;
    private final boolean isProduction;

    DoorFilter(ServiceTokens tokens, Senders senders, boolean isProduction) {
        this.tokens = tokens;
        this.senders = senders;
        this.isProduction = isProduction;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = request.getHeader(ServiceTokens.HEADER);
        var service = token == null ? null : tokens.verify(token).orElse(null);
        if (token != null && service == null) {
            Unauthenticated.answer(response);
            return;
        }
        var sender =
                service == null
                        ? senders.of(request::getHeader, request.getRemoteAddr())
                        : Sender.INSIDE;
        if (isProduction && sender.isStranger() && !isForStrangers(request)) {
            HttpErrors.answer(response, 403, ErrorCode.FORBIDDEN, "Ask the router.");
            return;
        }
        request.setAttribute(Sender.ATTRIBUTE, sender);
        if (service != null) {
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(new CallerAuthentication(service)));
        }
        chain.doFilter(request, response);
    }

    private static boolean isForStrangers(HttpServletRequest request) {
        var path = request.getServletPath();
        if (path.startsWith("/graph")) {
            // A socket says in its first message who it is.
            return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
        }
        if (path.startsWith("/actuator")) {
            return path.startsWith("/actuator/health") || isFromThisMachine(request);
        }
        return true;
    }

    private static boolean isFromThisMachine(HttpServletRequest request) {
        return Senders.isLoopback(request.getRemoteAddr())
                && request.getHeader(Senders.FORWARDED_FOR) == null;
    }
}
