package dev.stoa.catalog.route;

import dev.stoa.catalog.text.Findable;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Sends visitors of one path to another.
 *
 * @param targetUrl a path of the shop, or an address elsewhere
 */
@Document("redirects")
public record Redirect(
        @Id String fromPath, String targetUrl, boolean isPermanent, Instant createdAt)
        implements Findable {

    @Override
    public Stream<String> foundBy() {
        return Stream.of(fromPath);
    }

    public int statusCode() {
        return isPermanent ? 301 : 302;
    }
}
