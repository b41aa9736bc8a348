package dev.stoa.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"10.255.0.1", "192.0.2.1", "2001:db8::7"})
    void trustsAddressesAndNetworks(String proxy) {
        assertThat(of(null, "203.0.113.7", proxy).address()).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.0.1", "192.0.2.2", "2001:db9::7"})
    void trustsNoOthers(String stranger) {
        assertThat(of(null, "203.0.113.7", stranger).address()).isEqualTo(stranger);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown", "_hidden", "10.0.0.999", "[::1", "a.example", "🙂", "10.0.0.0/8"})
    void takesWhatIsNoAddressForAName(String told) {
        assertThat(of(SECRET, told, "127.0.0.1").address()).isEqualTo(told);
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
                                List.of("10.0.0.0/8", "2001:db8::/32", "192.0.2.1"),
                                true))
                .of(headers::get, remote);
    }
}
