package dev.stoa.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendersTest {

    private static final String SECRET = "a secret that routers share with us";

    @Test
    void believesARouterWhereARequestComesFrom() {
        var sender = of(SECRET, "198.51.100.1, 203.0.113.7", "127.0.0.1");

        assertThat(sender.kind()).isEqualTo(Sender.Kind.ROUTER);
        assertThat(sender.address()).isEqualTo("203.0.113.7");
    }

    @Test
    void looksBehindProxiesOnTheSameMachine() {
        assertThat(of(SECRET, "203.0.113.7, 127.0.0.1", "127.0.0.1").address())
                .isEqualTo("203.0.113.7");
        assertThat(of(SECRET, "203.0.113.7, 10.0.0.9", "127.0.0.1").address())
                .isEqualTo("203.0.113.7");
    }

    @Test
    void believesNoStranger() {
        for (var secret : new @Nullable String[] {null, "", "wrong", SECRET + " "}) {
            var sender = of(secret, "203.0.113.7", "198.51.100.1");

            assertThat(sender.isStranger()).isTrue();
            assertThat(sender.address()).isEqualTo("198.51.100.1");
        }
    }

    @Test
    void believesTrustedProxies() {
        assertThat(of(null, "203.0.113.7", "10.0.0.9").address()).isEqualTo("203.0.113.7");
        assertThat(of(null, null, "10.0.0.9").address()).isEqualTo("10.0.0.9");
    }

    @Test
    void knowsNothingWhereARouterDoesNotTell() {
        assertThat(of(SECRET, null, "198.51.100.1").address()).isNull();
    }

    private static Sender of(
            @Nullable String secret, @Nullable String forwardedFor, String remote) {
        var headers = new HashMap<String, String>();
        if (secret != null) {
            headers.put("Stoa-Router-Secret", secret);
        }
        if (forwardedFor != null) {
            headers.put("X-Forwarded-For", forwardedFor);
        }
        return new Senders(
                        new SecurityProperties(
                                "order",
                                "stoa",
                                "stoa-api",
                                URI.create("http://127.0.0.1:1/jwks"),
                                "x".repeat(32),
                                SECRET,
                                "10\\..*",
                                true))
                .of(headers::get, remote);
    }
}
