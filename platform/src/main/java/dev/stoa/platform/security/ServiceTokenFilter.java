package dev.stoa.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a calling subgraph in. */
class ServiceTokenFilter extends OncePerRequestFilter {

    private final ServiceTokens tokens;

    ServiceTokenFilter(ServiceTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = request.getHeader(ServiceTokens.HEADER);
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        var service = tokens.verify(token);
        if (service.isEmpty()) {
            Unauthenticated.answer(response);
            return;
        }
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new CallerAuthentication(service.get())));
        chain.doFilter(request, response);
    }
}
