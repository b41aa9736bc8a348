package dev.stoa.customer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import dev.stoa.customer.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From a forgotten password to a new one, through the mail. */
@CustomerTest
class PasswordResetIT {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final String NEW = "a new one, by the sea";
    private static final Pattern LINK = Pattern.compile("/reset-password#([\\w.-]+)");

    @Autowired Shop shop;
    @Autowired TestClock clock;
    @Autowired MailProperties properties;

    @Test
    void setsANewPasswordAndSignsOutEverywhere() throws Exception {
        var buyer = shop.newCustomer();
        start(buyer.email());

        var answer = complete(token(buyer.id()), NEW);

        assertThat(answer.at("/email").asString()).isEqualTo(buyer.email());
        assertThat(shop.refresh(buyer.refresh()).at("/userErrors/0/code").asString())
                .isEqualTo("SESSION_ENDED");
        assertThat(code(shop.tryToSignIn(buyer.email(), Shop.PASSWORD)))
                .isEqualTo("INVALID_CREDENTIALS");
        assertThat(shop.signIn(buyer.email(), NEW).id()).isEqualTo(buyer.id());
    }

    @Test
    void answersAlikeForAnAddressWithoutAnAccount() throws Exception {
        var known = shop.newCustomer();
        var unknown = Shop.newEmail();

        var forUnknown = start(unknown);
        var forKnown = start(known.email());

        assertThat(forUnknown.at("/email").asString()).isEqualTo(unknown);
        assertThat(forUnknown.at("/userErrors")).isEqualTo(forKnown.at("/userErrors"));
        // The letter that was asked for later is there: the other one would be too.
        token(known.id());
        assertThat(recipients()).contains(known.email()).doesNotContain(unknown);
    }

    @Test
    void writesOneLetterHoweverOftenItIsAsked() throws Exception {
        var buyer = shop.newCustomer();
        var last = shop.newCustomer();
        for (int i = 0; i < 3; i++) {
            start(buyer.email());
        }
        start(last.email());

        token(last.id());

        // Two when the five minutes have just ended between them
        assertThat(letters(buyer.id())).hasSizeBetween(1, 2);
    }

    @Test
    void refusesTokensThatAreNotGood() throws Exception {
        var buyer = shop.newCustomer();
        var other = shop.newCustomer();
        start(buyer.email());
        var token = token(buyer.id());

        var bad =
                List.of(
                        "",
                        "nonsense",
                        token + "x",
                        token.substring(0, token.length() - 2) + "AA",
                        token.replace(buyer.id(), other.id()),
                        token.replaceFirst("\\.\\d+\\.", ".99999999999."));
        for (var one : bad) {
            assertThat(code(complete(one, NEW))).as(one).isEqualTo("LINK_INVALID");
        }
        clock.later(
                Duration.ofMinutes(61),
                () -> assertThat(code(complete(token, NEW))).isEqualTo("LINK_INVALID"));
        assertThat(shop.signIn(buyer.email(), Shop.PASSWORD).id()).isEqualTo(buyer.id());
        assertThat(shop.signIn(other.email(), Shop.PASSWORD).id()).isEqualTo(other.id());
    }

    @Test
    void aTokenWorksOnceAlsoWhenSentAtOnce() throws Exception {
        var buyer = shop.newCustomer();
        start(buyer.email());
        var token = token(buyer.id());

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<JsonNode> complete = () -> complete(token, NEW);
            var answers = clients.invokeAll(Stream.generate(() -> complete).limit(3).toList());
            int done = 0;
            for (var answer : answers) {
                done += answer.get().at("/email").isNull() ? 0 : 1;
            }
            assertThat(done).isOne();
        }
        assertThat(code(complete(token, "yet another one"))).isEqualTo("LINK_INVALID");
    }

    @Test
    void namesWhatIsWrongAndSparesTheToken() throws Exception {
        var buyer = shop.newCustomer();
        start(buyer.email());
        var token = token(buyer.id());

        assertThat(code(start("nobody"))).isEqualTo("INVALID");
        assertThat(code(complete(token, "12345678"))).isEqualTo("PASSWORD_TOO_WEAK");
        assertThat(complete(token, NEW).at("/userErrors").size()).isZero();
    }

    private JsonNode start(String email) {
        return shop.run(
                        """
                        mutation ($input: PasswordResetStartInput!) {
                          passwordResetStart(input: $input) { email userErrors { code path } }
                        }
                        """,
                        Map.of("input", Map.of("email", email)),
                        null)
                .at("/data/passwordResetStart");
    }

    private JsonNode complete(String token, String password) {
        return shop.run(
                        """
                        mutation ($input: PasswordResetCompleteInput!) {
                          passwordResetComplete(input: $input) { email userErrors { code path } }
                        }
                        """,
                        Map.of("input", Map.of("token", token, "newPassword", password)),
                        null)
                .at("/data/passwordResetComplete");
    }

    private static String code(JsonNode answer) {
        return answer.at("/userErrors/0/code").asString();
    }

    private String token(String customerId) throws Exception {
        var deadline = Instant.now().plus(LONGEST_WAIT);
        while (letters(customerId).isEmpty()) {
            assertThat(Instant.now()).as("waiting for the mail").isBefore(deadline);
            Thread.sleep(50);
        }
        // Soft line breaks and = of quoted-printable
        var text =
                Files.readString(letters(customerId).getFirst())
                        .replaceAll("=\\r?\\n", "")
                        .replace("=3D", "=");
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private List<Path> letters(String customerId) throws IOException {
        try (var files = Files.list(properties.folder())) {
            return files.filter(
                            file ->
                                    file.getFileName()
                                            .toString()
                                            .matches(customerId + "-reset-\\d+\\.eml"))
                    .sorted()
                    .toList();
        }
    }

    private String recipients() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(properties.folder())) {
            for (var file : files.filter(one -> one.toString().contains("-reset-")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
