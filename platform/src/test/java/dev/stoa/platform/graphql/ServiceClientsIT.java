package dev.stoa.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.stoa.platform.test.RealStores;
import dev.stoa.platform.trial.TrialApplication;
import dev.stoa.platform.trial.TrialClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** One subgraph asks another one for the sake of a request. */
@SpringBootTest(
        classes = TrialApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=trial", "stoa.events.enabled=false"})
@ContextConfiguration(initializers = RealStores.class)
class ServiceClientsIT {

    private final List<String> languages = new CopyOnWriteArrayList<>();

    @LocalServerPort private int port;
    private HttpServer other;

    @BeforeEach
    void listen() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext(
                "/graphql",
                exchange -> {
                    var language = exchange.getRequestHeaders().getFirst("Accept-Language");
                    languages.add(language == null ? "none" : language);
                    var body = "{\"data\": {\"count\": 7}}".getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders()
                            .set("Content-Type", "application/graphql-response+json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        other.start();
    }

    @AfterEach
    void stop() {
        other.stop(0);
    }

    @Test
    void asksInTheLanguageOfTheRequest() {
        var there = "http://127.0.0.1:" + other.getAddress().getPort() + "/graphql";
        var query = "query Ask { countThere(url: \"" + there + "\") }";

        assertThat(new TrialClient(port).graphQl(query, "Accept-Language", "de-AT,de;q=0.8"))
                .contains("\"countThere\":7");
        assertThat(new TrialClient(port).graphQl(query)).contains("\"countThere\":7");

        assertThat(languages).containsExactly("de-AT,de;q=0.8", "none");
    }
}
