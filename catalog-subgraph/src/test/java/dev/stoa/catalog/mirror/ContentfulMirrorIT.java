package dev.stoa.catalog.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.content.Editor;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Contentful rings, and its pages are shown as our own. */
@CatalogTest
class ContentfulMirrorIT {

    private static final String PATH = "/webhooks/content/contentful";
    private static final String PAGE =
            """
            query($handle: String!, $locale: String) {
              contentPage(by: {handle: $handle}, locale: $locale) { id version title isMirrored
                blocks { ... on RichTextBlock { html } } } }""";

    @Autowired private ReceiveEntry receiveEntry;
    @Autowired private JsonMapper json;
    @Autowired private Clock clock;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @LocalServerPort private int port;
    private ContentfulSignatures signatures;
    private ContentWebhookEndpoint endpoint;
    private String entryId = "";
    private String slug = "";

    @BeforeEach
    void begin() {
        signatures = new ContentfulSignatures("s".repeat(64), clock);
        var source = new ContentfulSource(signatures, "page", new Locales("en"), json);
        endpoint = new ContentWebhookEndpoint(ContentSources.of(source), receiveEntry);
        entryId = ids.next("x").substring(2);
        slug = "mirror-" + entryId.toLowerCase(Locale.ROOT);
    }

    @Test
    void showsWhatIsPublishedThereInEachLanguage() throws IOException {
        assertThat(publish(1, "Tea", "<p>Green</p><script>alert(1)</script>")).isEqualTo(204);

        assertThat(page("en"))
                .containsEntry("title", "Tea")
                .containsEntry("isMirrored", true)
                .containsEntry("blocks", List.of(Map.of("html", "<p>Green</p>")));
        assertThat(page("de")).containsEntry("title", "Tea (de)");
    }

    @Test
    void countsEachRevisionOnceAndInItsOrder() throws IOException {
        publish(3, "Third", "");
        int version = (int) Objects.requireNonNull(page("en")).get("version");

        assertThat(publish(3, "Third", "")).isEqualTo(204);
        assertThat(publish(2, "Second", "")).isEqualTo(204);
        assertThat(ring("unpublish", 2, Map.of())).isEqualTo(204);

        assertThat(page("en")).containsEntry("title", "Third").containsEntry("version", version);
        publish(4, "Fourth", "");
        assertThat(page("en")).containsEntry("title", "Fourth");
    }

    @Test
    void takesAPageDownAndUpAgain() throws IOException {
        publish(1, "First", "");

        assertThat(ring("unpublish", 1, Map.of())).isEqualTo(204);
        assertThat(page("en")).isNull();
        publish(1, "First", "");
        assertThat(page("en")).isNull();
        publish(2, "Second", "");
        assertThat(page("en")).containsEntry("title", "Second");
    }

    @Test
    void showsNothingOfAnEntryWhoseEndCameFirst() throws IOException {
        assertThat(ring("delete", 5, Map.of())).isEqualTo(204);
        assertThat(publish(4, "Late", "")).isEqualTo(204);

        assertThat(page("en")).isNull();
    }

    @Test
    void countsTwoDeliveriesAtTheSameMomentAsOne() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> both =
                    List.of(() -> publish(1, "Tea", ""), () -> publish(1, "Tea", ""));
            for (var answer : threads.invokeAll(both)) {
                assertThat(answer.get()).isEqualTo(204);
            }
        }
        assertThat(page("en")).containsEntry("version", 1);
    }

    @Test
    void letsStaffChangeNothingOfIt() throws IOException {
        publish(1, "Tea", "");
        var editor = new Editor(shop);
        var id = (String) Objects.requireNonNull(page("en")).get("id");

        for (var mutation :
                List.of(
                        "contentPageUpdate",
                        "contentPagePublish",
                        "contentPageUnpublish",
                        "contentPageDelete")) {
            assertThat(editor.change(mutation, id, 1, Map.of()).codes())
                    .containsExactly("MIRRORED");
        }
        var restored = editor.change("contentPageRestore", id, 1, Map.of("version", 1));
        assertThat(restored.codes()).containsExactly("MIRRORED");
        assertThat(page("en")).containsEntry("version", 1);
    }

    @Test
    void leavesOurOwnPagesAlone() throws IOException {
        var own = new Editor(shop).published("Ours", Map.of("handle", slug));

        assertThat(publish(1, "Theirs", "")).isEqualTo(422);

        assertThat(page("en")).containsEntry("title", "Ours").containsEntry("id", own.id());
        new Editor(shop).update(own.id(), 2, Map.of("handle", slug + "-ours"));
        assertThat(publish(1, "Theirs", "")).isEqualTo(204);
        assertThat(page("en")).containsEntry("title", "Theirs");
    }

    @Test
    void takesNoticeOfPublishedPagesOnly() throws IOException {
        assertThat(ring("auto_save", 1, fields("Draft", ""))).isEqualTo(204);
        assertThat(page("en")).isNull();
    }

    @Test
    void refusesStrangersAndWhatItCannotRead() throws IOException {
        var body = body(1, fields("Tea", ""));
        assertThat(endpoint.receive("contentful", request(body, Map.of())).getStatusCode().value())
                .isEqualTo(401);
        assertThat(endpoint.receive("strapi", request(body, Map.of())).getStatusCode().value())
                .isEqualTo(404);
        assertThat(ring("publish", " ".repeat(1_048_577))).isEqualTo(413);
        assertThat(ring("publish", "{")).isEqualTo(400);
        assertThat(ring("publish", "[]")).isEqualTo(204);
        assertThat(ring("publish", 1, Map.of())).isEqualTo(400);
        assertThat(publish(1, "Tea " + "x".repeat(300), "")).isEqualTo(422);
        assertThat(page("en")).isNull();
    }

    @Test
    void hasNoDoorWithoutASecret() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
    }

    private int publish(int revision, String title, String body) throws IOException {
        return ring("publish", revision, fields(title, body));
    }

    private Map<String, Object> fields(String title, String body) {
        return Map.of(
                "title", Map.of("en", title, "de", title + " (de)"),
                "slug", Map.of("en", slug),
                "body", Map.of("en", body));
    }

    private String body(int revision, Map<String, Object> fields) {
        var type = Map.of("sys", Map.of("id", "page"));
        var sys = Map.of("id", entryId, "revision", revision, "contentType", type);
        return json.writeValueAsString(Map.of("sys", sys, "fields", fields));
    }

    private int ring(String event, int revision, Map<String, Object> fields) throws IOException {
        return ring(event, body(revision, fields));
    }

    private int ring(String event, String body) throws IOException {
        var headers =
                new HashMap<>(
                        Map.of(
                                "x-contentful-topic",
                                "ContentManagement.Entry." + event,
                                "x-contentful-timestamp",
                                "" + clock.millis(),
                                "x-contentful-signed-headers",
                                "x-contentful-timestamp,x-contentful-topic"));
        headers.put(
                "x-contentful-signature",
                signatures.sign(new Delivery("POST", PATH, headers, body)));
        return endpoint.receive("contentful", request(body, headers)).getStatusCode().value();
    }

    private static MockHttpServletRequest request(String body, Map<String, String> headers) {
        var request = new MockHttpServletRequest("POST", PATH);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        headers.forEach(request::addHeader);
        return request;
    }

    private @Nullable Map<String, Object> page(String locale) {
        return shop.ask(Callers.GUEST, PAGE, Map.of("handle", slug, "locale", locale))
                .at("contentPage");
    }
}
