package dev.stoa.catalog.mirror;

import dev.stoa.platform.errors.UserError;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where other systems ring when one of their entries changes. */
@RestController
class ContentWebhookEndpoint {

    private static final int LARGEST_BODY = 1024 * 1024;

    private final ContentSources sources;
    private final ReceiveEntry receiveEntry;

    ContentWebhookEndpoint(ContentSources sources, ReceiveEntry receiveEntry) {
        this.sources = sources;
        this.receiveEntry = receiveEntry;
    }

    @PostMapping("/webhooks/content/{name}")
    ResponseEntity<String> receive(@PathVariable String name, HttpServletRequest request)
            throws IOException {
        var source = sources.named(name);
        if (source.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var bytes = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var delivery = delivery(request, new String(bytes, StandardCharsets.UTF_8));
        return source.get().isGenuine(delivery)
                ? answer(source.get(), delivery)
                : ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }

    private ResponseEntity<String> answer(ContentSource source, Delivery delivery) {
        try {
            var entry = source.read(delivery);
            var problems = entry.map(it -> receiveEntry.handle(source.name(), it));
            return problems.isEmpty() || problems.get().isEmpty()
                    ? ResponseEntity.noContent().build()
                    : ResponseEntity.unprocessableContent()
                            .body(
                                    problems.get().stream()
                                            .map(UserError::message)
                                            .collect(Collectors.joining(" ")));
        } catch (UnreadableDelivery e) {
            return ResponseEntity.badRequest().body(e.getMessage());
        }
    }

    private static Delivery delivery(HttpServletRequest request, String body) {
        var headers = new TreeMap<String, String>();
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new Delivery(request.getMethod(), path, headers, body);
    }
}
