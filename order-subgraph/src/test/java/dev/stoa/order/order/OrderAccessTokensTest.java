package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OrderAccessTokensTest {

    private static final String SECRET = "a-secret-of-at-least-32-characters";
    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");

    private final String orderId = OrderFixture.IDS.next("ord");
    private final OrderAccessTokens tokens = at(NOW, SECRET);

    @Test
    void opensTheOrderItWasMadeFor() {
        assertThat(tokens.orderOf(tokens.sign(orderId))).contains(orderId);
    }

    @Test
    void endsAfterNinetyDays() {
        var token = tokens.sign(orderId);

        assertThat(at(NOW.plus(Duration.ofDays(90)).minusSeconds(1), SECRET).orderOf(token))
                .contains(orderId);
        assertThat(at(NOW.plus(Duration.ofDays(90)), SECRET).orderOf(token)).isEmpty();
    }

    @Test
    void rejectsWhatWasChangedOrMadeWithAnotherSecret() {
        var token = tokens.sign(orderId);
        var other = OrderFixture.IDS.next("ord");

        assertThat(tokens.orderOf(token.replace(orderId, other))).isEmpty();
        assertThat(tokens.orderOf(token.replaceFirst("\\.([0-9]+)\\.", ".9999999999."))).isEmpty();
        assertThat(tokens.orderOf(token.substring(0, token.length() - 1) + "!")).isEmpty();
        assertThat(at(NOW, "another-secret-of-32-characters-x").orderOf(token)).isEmpty();
    }

    @Test
    void rejectsWhatIsNoToken() {
        for (var text : new String[] {"", ".", orderId, orderId + "..", "{\"$ne\":null}"}) {
            assertThat(tokens.orderOf(text)).isEmpty();
        }
    }

    @Test
    void isNotMadeWithAShortSecret() {
        assertThatThrownBy(() -> at(NOW, "short")).isInstanceOf(IllegalArgumentException.class);
    }

    private static OrderAccessTokens at(Instant now, String secret) {
        return new OrderAccessTokens(secret, Clock.fixed(now, ZoneOffset.UTC));
    }
}
