package dev.stoa.platform.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Carries the {@link Caller} through Spring Security. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Caller caller;

    public CallerAuthentication(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    /** The caller of the request at hand; a guest where nobody is signed in. */
    public static Caller current() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof CallerAuthentication authentication
                ? authentication.caller
                : new Caller.Guest();
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
