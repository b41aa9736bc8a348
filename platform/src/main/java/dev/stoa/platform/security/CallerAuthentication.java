package dev.stoa.platform.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Carries the {@link Caller} through Spring Security. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Caller caller;

    private final transient @Nullable Instant expiresAt;

    public CallerAuthentication(Caller caller) {
        this(caller, null);
    }

    /**
     * @param expiresAt when the token ends; null when it does not, or there is none
     */
    CallerAuthentication(Caller caller, @Nullable Instant expiresAt) {
        super(List.of());
        this.caller = caller;
        this.expiresAt = expiresAt;
        setAuthenticated(true);
    }

    /** The caller of the request at hand; a guest where nobody is signed in. */
    public static Caller current() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof CallerAuthentication authentication
                ? authentication.caller
                : new Caller.Guest();
    }

    @Nullable Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }
}
