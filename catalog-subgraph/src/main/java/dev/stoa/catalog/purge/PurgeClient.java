package dev.stoa.catalog.purge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** POSTs purges to the address of the operator. */
class PurgeClient {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI url;
    private final String token;

    /**
     * @param token sent as bearer token; empty for none
     */
    PurgeClient(URI url, String token) {
        this.url = url;
        this.token = token;
    }

    /** Throws when it was not taken: then it is to be sent again. */
    void send(Purge purge) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(url)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(purge)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            int status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                throw new IllegalStateException(
                        "STOA_PURGE_URL: answered " + status + " (expected: 2xx)");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
