package dev.stoa.catalog.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentfulSignaturesTest {

    private static final String SECRET = "a".repeat(32) + "b".repeat(32);
    private static final Instant SIGNED_AT = Instant.ofEpochMilli(1_767_225_600_000L);

    /** Signed by Contentful's own toolkit. */
    private static final Delivery GENUINE =
            new Delivery(
                    "POST",
                    "/trigger/SW5zdGFuY2VGbG93Q29uZmlnOjE=",
                    Map.of(
                            "content-type",
                            "application/vnd.contentful.management.v1+json",
                            "x-contentful-topic",
                            "ContentManagement.Entry.publish",
                            "x-contentful-signature",
                            "8dec81505760a10b542fbc36d3aa0a772b11f759eca7b2351daaf5bba8c7c6f1",
                            "x-contentful-signed-headers",
                            "content-type,x-contentful-signed-headers,x-contentful-timestamp,x-contentful-topic",
                            "x-contentful-timestamp",
                            "1767225600000"),
                    "{\"sys\":{\"id\":\"5KsDBWseXY6QegucYAoacS\",\"type\":\"Entry\"},\"fields\":{\"title\":{\"en-US\":\"Hello, World!\"}}}");

    private final ContentfulSignatures signatures = at(SIGNED_AT);

    @Test
    void takesWhatContentfulSigned() {
        assertThat(signatures.isGood(GENUINE)).isTrue();
        assertThat(at(SIGNED_AT.plusSeconds(299)).isGood(GENUINE)).isTrue();
    }

    @Test
    void refusesWhatIsOld() {
        assertThat(at(SIGNED_AT.plusSeconds(301)).isGood(GENUINE)).isFalse();
        assertThat(at(SIGNED_AT.minusSeconds(301)).isGood(GENUINE)).isFalse();
    }

    @Test
    void refusesWhatWasChanged() {
        assertThat(signatures.isGood(with("x-contentful-topic", "ContentManagement.Entry.delete")))
                .isFalse();
        assertThat(signatures.isGood(with("x-contentful-timestamp", "1767225600001"))).isFalse();
        assertThat(signatures.isGood(with("x-contentful-timestamp", "now"))).isFalse();
        assertThat(signatures.isGood(with("x-contentful-signature", ""))).isFalse();
        assertThat(signatures.isGood(new Delivery("POST", GENUINE.path(), GENUINE.headers(), "{}")))
                .isFalse();
        assertThat(
                        signatures.isGood(
                                new Delivery("POST", "/other", GENUINE.headers(), GENUINE.body())))
                .isFalse();
    }

    @Test
    void refusesASignatureThatLeavesOutWhatDecides() {
        var headers = new HashMap<>(GENUINE.headers());
        headers.put("x-contentful-signed-headers", "x-contentful-timestamp");
        var unsigned = new Delivery("POST", GENUINE.path(), headers, GENUINE.body());
        headers.put("x-contentful-signature", signatures.sign(unsigned));

        assertThat(signatures.isGood(unsigned)).isFalse();
        assertThat(signatures.isGood(new Delivery("POST", "/", Map.of(), ""))).isFalse();
    }

    @Test
    void needsALongSecret() {
        assertThatThrownBy(() -> new ContentfulSignatures("short", Clock.systemUTC()))
                .hasMessageContaining("STOA_CONTENTFUL_SECRET");
    }

    private static Delivery with(String header, String value) {
        var headers = new HashMap<>(GENUINE.headers());
        headers.put(header, value);
        return new Delivery("POST", GENUINE.path(), headers, GENUINE.body());
    }

    private static ContentfulSignatures at(Instant now) {
        return new ContentfulSignatures(SECRET, Clock.fixed(now, ZoneOffset.UTC));
    }
}
