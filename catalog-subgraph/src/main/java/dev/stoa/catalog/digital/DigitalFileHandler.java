package dev.stoa.catalog.digital;

import dev.stoa.catalog.media.MediaContent;
import dev.stoa.catalog.upload.LinkSignatures;
import dev.stoa.platform.files.FileName;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code GET /digital/{id}}: a file for sale, once for each address that the order subgraph has
 * signed.
 */
class DigitalFileHandler implements HandlerFunction<ServerResponse> {

    private static final String PURPOSE = "digital";

    private final DigitalFiles files;
    private final DigitalStore store;
    private final UsedTickets tickets;
    private final LinkSignatures signatures;
    private final Clock clock;

    DigitalFileHandler(
            DigitalFiles files,
            DigitalStore store,
            UsedTickets tickets,
            LinkSignatures signatures,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.tickets = tickets;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Override
    public ServerResponse handle(ServerRequest request) throws IOException {
        var id = request.pathVariable("id");
        var ticket = request.param("ticket").orElse("");
        var expires = request.param("expires").orElse("");
        var signature = request.param("signature").orElse("");
        var signed = id + "." + ticket;
        if (!signatures.isOpen(PURPOSE, signed, expires, signature, clock.instant())) {
            return empty(HttpStatus.FORBIDDEN);
        }
        var file = files.byId(id);
        var content = file.isEmpty() ? null : store.open(id).orElse(null);
        if (content == null) {
            return empty(HttpStatus.NOT_FOUND);
        }
        if (!tickets.use(ticket, Instant.ofEpochSecond(Long.parseLong(expires)))) {
            content.close();
            return empty(HttpStatus.GONE);
        }
        return attachment(file.orElseThrow().fileName(), content);
    }

    private static ServerResponse empty(HttpStatus status) {
        return ServerResponse.status(status).cacheControl(CacheControl.noStore()).build();
    }

    private static ServerResponse attachment(String fileName, MediaContent content) {
        return ServerResponse.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(fileName))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(content.length())
                .build(
                        (_, response) -> {
                            try (content) {
                                content.stream().transferTo(response.getOutputStream());
                            }
                            return null;
                        });
    }
}
