package dev.stoa.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.Stores;
import dev.stoa.platform.trial.TrialApplication;
import dev.stoa.platform.trial.TrialClient;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a subgraph writes into its log and shows as metrics while it is used and misused. */
@ExtendWith(OutputCaptureExtension.class)
class SeenFromOutsideIT {

    private static ConfigurableApplicationContext application;
    private static TrialClient client;

    @BeforeAll
    static void start() {
        // A subgraph that another test has left running in this JVM has set the log up already.
        LoggingSystem.get(SeenFromOutsideIT.class.getClassLoader()).cleanUp();
        var running =
                TrialApplication.run(
                        "STOA_LOG_FORMAT=json",
                        "STOA_INSTANCE=2",
                        "logging.level.dev.stoa=debug",
                        "spring.mongodb.uri=" + Stores.mongoUri("test_seen_from_outside"),
                        "spring.data.redis.url=" + Stores.redisUrl(),
                        "stoa.events.prefix=seen-from-outside");
        application = running;
        client = new TrialClient(TrialApplication.portOf(running));
    }

    @AfterAll
    static void stop() {
        application.getBean(MongoTemplate.class).getDb().drop();
        application.close();
    }

    @Test
    void writesOneObjectALineThatKnowsItsRequest(CapturedOutput output) {
        var _ =
                client.graphQl(
                        "query Greet { hello }",
                        "X-Request-Id",
                        "req-of-the-router",
                        "X-Client-Name",
                        "storefront");

        var greeting =
                lines(output).stream()
                        .filter(line -> line.path("message").asString().equals("hello"))
                        .findFirst()
                        .orElseThrow();
        assertThat(greeting.path("requestId").asString()).isEqualTo("req-of-the-router");
        assertThat(greeting.path("operation").asString()).isEqualTo("Greet");
        assertThat(greeting.path("client").asString()).isEqualTo("storefront");
        assertThat(greeting.path("service").asString()).isEqualTo("trial");
        assertThat(greeting.path("instance").asString()).isEqualTo("2");
        assertThat(greeting.path("level").asString()).isEqualTo("INFO");
        assertThat(greeting.has("time")).isTrue();
        assertThat(greeting.has("traceId")).isFalse();
    }

    @Test
    void tellsOfSlowRequests(CapturedOutput output) {
        var _ = client.graphQl("query Slowly { hello(after: 1100) }");

        assertThat(lines(output))
                .anySatisfy(
                        line -> {
                            assertThat(line.path("level").asString()).isEqualTo("WARN");
                            assertThat(line.path("message").asString())
                                    .contains("Slowly", "is slow");
                        });
    }

    @Test
    void keepsPrivateWhatIsPrivateEvenWhenThingsBreak(CapturedOutput output) {
        var register = "mutation Register { register(email: \"grace.hopper@navy.example\") }";
        var token = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJjdXNfMSJ9.c2lnbmF0dXJl";
        var _ = client.graphQl(register);
        assertThat(client.graphQl(register)).contains("INTERNAL").doesNotContain("grace");
        var _ = client.graphQl("{ hello }", "Authorization", "Bearer " + token);
        var _ = client.graphQl("{ charge(card: \"4242 4242 4242 4242\") }");
        var _ = client.graphQl("mutation { register(email: 4242424242424242) }");

        assertThat(lines(output)).anyMatch(line -> line.has("error"));
        assertThat(output.getAll())
                .contains("duplicate key")
                .doesNotContain("grace.hopper", "navy.example", token, "4242424242424242")
                .doesNotContain("4242 4242");
    }

    @Test
    void measuresRequestsByOperationClientAndOutcome() {
        var _ = client.graphQl("query Counted { count }", "X-Client-Name", "android");
        var _ = client.graphQl("query Counted { refused }", "X-Client-Name", "android");

        assertThat(metrics())
                .contains(
                        "stoa_graphql_requests_seconds_count{client=\"android\",operation=\"Counted\",outcome=\"ok\"} 1")
                .contains(
                        "stoa_graphql_requests_seconds_count{client=\"android\",operation=\"Counted\",outcome=\"FORBIDDEN\"}")
                .contains("stoa_graphql_requests_seconds_bucket{client=\"android\"")
                .contains("mongodb_driver_commands_seconds_count{command=\"aggregate\"")
                .contains("stoa_outbox_backlog 0.0", "stoa_outbox_lag_seconds 0.0")
                .contains("stoa_events_direct 0.0", "stoa_leases_held ", "jvm_memory_used_bytes");
    }

    @Test
    void countsTogetherWhatStrangersMakeUp() {
        for (int i = 0; i < 300; i++) {
            var _ = client.graphQl("query Invented%d { nothing }".formatted(i));
        }

        assertThat(metrics()).doesNotContain("Invented").contains("operation=\"other\"");
    }

    private static String metrics() {
        return client.get("/actuator/prometheus").body();
    }

    private static List<JsonNode> lines(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
