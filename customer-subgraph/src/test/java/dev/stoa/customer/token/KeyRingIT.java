package dev.stoa.customer.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.TestClock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@CustomerTest
class KeyRingIT {

    @Autowired KeyRing keys;
    @Autowired SigningKeys signingKeys;
    @Autowired MongoTemplate mongo;
    @Autowired TestClock clock;

    @Test
    void keepsPrivateKeysSealed() {
        var current = keys.current();

        var stored =
                mongo.findAll(Document.class, "signingKeys").stream()
                        .map(Document::toJson)
                        .toList();

        assertThat(stored)
                .isNotEmpty()
                .allSatisfy(
                        json ->
                                assertThat(json)
                                        .doesNotContain(current.getD().toString())
                                        .doesNotContain("\\\"d\\\""));
    }

    @Test
    void doesNotOpenKeysWithAnotherSecret() {
        var key = signingKeys.newest().orElseThrow();
        var vault = new KeyVault(new KeySecret("another secret of at least 32 characters"));

        assertThatThrownBy(() -> vault.open(key.sealedKey(), key.id()))
                .hasMessageContaining("STOA_KEY_SECRET does not open signing key " + key.id());
    }

    @Test
    void rotatesOnceWhenSeveralInstancesDoItAtOnce() throws Exception {
        var before = signingKeys.newest().orElseThrow().generation();

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> rotate = keys::rotate;
            for (var done : instances.invokeAll(Stream.generate(() -> rotate).limit(4).toList())) {
                assertThat(done.get()).startsWith("key_");
            }
        }

        var generations =
                mongo.findAll(Document.class, "signingKeys").stream()
                        .map(key -> key.getInteger("generation"))
                        .toList();
        assertThat(generations).doesNotHaveDuplicates();
        assertThat(signingKeys.newest().orElseThrow().generation())
                .isBetween(before + 1, before + 4);
    }

    @Test
    void withdrawsOldKeysWhenTheirLastTokenHasEnded() {
        var old = keys.current().getKeyID();
        keys.rotate();

        assertThat(keys.published().getKeyByKeyId(old)).isNotNull();
        clock.later(
                Duration.ofMinutes(11),
                () -> assertThat(keys.published().getKeyByKeyId(old)).isNotNull());
        clock.later(
                Duration.ofMinutes(16),
                () -> {
                    assertThat(keys.published().getKeyByKeyId(old)).isNull();
                    assertThat(keys.published().getKeys()).hasSize(1);
                });
    }
}
