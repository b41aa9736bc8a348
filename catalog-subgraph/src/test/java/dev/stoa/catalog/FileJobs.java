package dev.stoa.catalog;

import dev.stoa.platform.test.Callers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Sends files to the catalogue, fetches those it made, and waits for the jobs between. */
@TestComponent
public class FileJobs {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Shop shop;
    private final Environment environment;

    public FileJobs(Shop shop, Environment environment) {
        this.shop = shop;
        this.environment = environment;
    }

    /** Uploads a file as staff do; answers its id. */
    public String upload(String content) throws IOException, InterruptedException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var place =
                shop.ask(
                                Callers.staff(),
                                "mutation($size: Int!) { uploadsCreate(input: {files: [{fileName: \"p.csv\", sizeBytes: $size}]}) { uploads { id url } } }",
                                Map.of("size", bytes.length))
                        .<Map<String, String>>at("uploadsCreate.uploads[0]");
        var sent = HttpRequest.newBuilder(here(place.get("url")));
        var _ =
                http.send(
                        sent.PUT(BodyPublishers.ofByteArray(bytes)).build(),
                        BodyHandlers.discarding());
        return place.get("id");
    }

    /** Uploads a file and imports it; answers what the document tells of the import at its end. */
    public Shop.Answer imported(String content, Map<String, Object> input, String document)
            throws IOException, InterruptedException {
        var start = new HashMap<>(input);
        start.put("uploadId", upload(content));
        var id =
                shop.ask(
                                Callers.staff(),
                                "mutation($input: BulkImportStartInput!) { bulkImportStart(input: $input) { bulkImport { id } } }",
                                Map.of("input", start))
                        .<String>at("bulkImportStart.bulkImport.id");
        return ended(document, id, "bulkImport");
    }

    /** Asks for a job by its id, field by its name, until it runs no more. */
    public Shop.Answer ended(String document, String id, String field) throws InterruptedException {
        var seen = shop.ask(Callers.staff(), document, Map.of("id", id));
        for (int i = 0; i < 600 && seen.at(field + ".status").equals("RUNNING"); i++) {
            Thread.sleep(50);
            seen = shop.ask(Callers.staff(), document, Map.of("id", id));
        }
        return seen;
    }

    /** What is at an address that the catalogue gave away. */
    public HttpResponse<String> fetch(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(here(url)).build(), BodyHandlers.ofString());
    }

    private URI here(String url) {
        var port = environment.getRequiredProperty("local.server.port");
        return URI.create(url.replaceFirst("http://[^/]+", "http://127.0.0.1:" + port));
    }
}
