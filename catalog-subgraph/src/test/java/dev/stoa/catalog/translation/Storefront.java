package dev.stoa.catalog.translation;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** A guest who asks over HTTP, in a language. */
public record Storefront(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Null for a browser that names no language. */
    public Answer ask(@Nullable String languages, String query)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json");
        if (languages != null) {
            var _ = request.header("Accept-Language", languages);
        }
        var body = "{\"query\": \"" + query.replace("\"", "\\\"").replace("\n", " ") + "\"}";
        var _ = request.POST(BodyPublishers.ofString(body));
        return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()).body());
    }

    public record Answer(String body) {

        public <T> T at(String path) {
            return JsonPath.read(body, "$.data." + path);
        }
    }
}
