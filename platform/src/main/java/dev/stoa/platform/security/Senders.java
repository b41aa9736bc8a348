package dev.stoa.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Tells routers from strangers by a secret, and believes what is said of a request's origin only
 * where the one who says it is known.
 */
final class Senders {

    static final String ROUTER_SECRET = "Stoa-Router-Secret";
    static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String CLIENT = "X-Client-Name";

    private static final Pattern LOOPBACK =
            Pattern.compile("127\\.[0-9.]+|::1|0:0:0:0:0:0:0:1|localhost");

    private final byte[] secret;
    private final List<IpAddressMatcher> trustedProxies;
    private final boolean isProduction;

    Senders(SecurityProperties properties) {
        this.secret = properties.routerSecret().getBytes(StandardCharsets.UTF_8);
        this.trustedProxies =
                properties.trustedProxies().stream().map(IpAddressMatcher::new).toList();
        this.isProduction = properties.production();
    }

    /**
     * @param told what the request says by the name of a header
     * @param remote address of the socket
     */
    Sender of(Function<String, @Nullable String> told, @Nullable String remote) {
        var forwardedFor = told.apply(FORWARDED_FOR);
        var client = told.apply(CLIENT);
        if (isRouter(told.apply(ROUTER_SECRET))) {
            return new Sender(
                    Sender.Kind.ROUTER, telling(farthestKnown(forwardedFor, null)), client);
        }
        boolean isBelieved = remote != null && isProxy(remote);
        return new Sender(
                Sender.Kind.STRANGER,
                telling(isBelieved ? farthestKnown(forwardedFor, remote) : remote),
                client);
    }

    /** On a developer's machine all come from the same address, which therefore says nothing. */
    private @Nullable String telling(@Nullable String address) {
        return isProduction || !isLoopback(address) ? address : null;
    }

    static boolean isLoopback(@Nullable String address) {
        return address != null && LOOPBACK.matcher(address).matches();
    }

    private boolean isProxy(String address) {
        try {
            return trustedProxies.stream().anyMatch(proxy -> proxy.matches(address));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private boolean isRouter(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secret);
    }

    /**
     * The last address that no proxy of ours put there; what stands before it anybody may write.
     */
    private @Nullable String farthestKnown(
            @Nullable String forwardedFor, @Nullable String otherwise) {
        if (forwardedFor == null || forwardedFor.isBlank()) {
            return otherwise;
        }
        var addresses = forwardedFor.split(",", -1);
        for (int i = addresses.length - 1; i >= 0; i--) {
            var address = addresses[i].strip();
            if (!isLoopback(address) && !isProxy(address)) {
                return address;
            }
        }
        return addresses[0].strip();
    }
}
