package dev.stoa.catalog.media;

import dev.stoa.catalog.filekind.FileKind;
import dev.stoa.catalog.media.MadePictures.Answer.Busy;
import dev.stoa.catalog.media.MadePictures.Answer.Made;
import dev.stoa.catalog.media.MadePictures.Answer.Unknown;
import dev.stoa.platform.files.FileName;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.BodyBuilder;

/**
 * {@code GET /media/{name}} and {@code /media/{name}/{wish}}: a picture or a file, whole or a part
 * of it, or a picture made of one. None ever changes under its name.
 */
class MediaHandler {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final String SOON = "2";

    private final MediaStore store;
    private final MadePictures made;
    private final SavedNames names;

    MediaHandler(MediaStore store, MadePictures made, SavedNames names) {
        this.store = store;
        this.made = made;
        this.names = names;
    }

    ServerResponse original(ServerRequest request) throws IOException {
        var name = MediaName.parse(request.pathVariable("name"));
        if (name.isEmpty()) {
            return notFound();
        }
        return RangeHandler.isIn(request, tag(name.get()))
                ? part(request, name.get())
                : whole(request, name.get());
    }

    private ServerResponse whole(ServerRequest request, MediaName name) throws IOException {
        var content = store.open(name);
        if (content.isEmpty()) {
            return notFound();
        }
        var answer = named(described(ServerResponse.ok(), name.mediaType(), tag(name)), name);
        return sentUnlessKnown(request, tag(name), answer, content.get());
    }

    private ServerResponse part(ServerRequest request, MediaName name) throws IOException {
        var length = store.length(name);
        if (length.isEmpty()) {
            return notFound();
        }
        var range = RangeHandler.of(request, length.get());
        if (range.isEmpty()) {
            return ServerResponse.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + length.get())
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        var content = store.open(name, range.get());
        if (content.isEmpty()) {
            return notFound();
        }
        var status = ServerResponse.status(HttpStatus.PARTIAL_CONTENT);
        var answer =
                described(status, name.mediaType(), tag(name))
                        .header(
                                HttpHeaders.CONTENT_RANGE,
                                "bytes %d-%d/%d"
                                        .formatted(
                                                range.get().from(),
                                                range.get().last(),
                                                length.get()));
        return sentUnlessKnown(request, tag(name), named(answer, name), content.get());
    }

    /** What is not shown in a page is saved, never opened where it could do something. */
    private BodyBuilder named(BodyBuilder answer, MediaName name) {
        answer.header(HttpHeaders.ACCEPT_RANGES, "bytes");
        return name.fileKind()
                .filter(kind -> !kind.isPlayed())
                .map(kind -> answer.header(HttpHeaders.CONTENT_DISPOSITION, savedAs(name, kind)))
                .orElse(answer);
    }

    private String savedAs(MediaName name, FileKind kind) {
        var called = names.of(name).orElse(name.text());
        int dot = called.lastIndexOf('.');
        var stem = dot > 0 ? called.substring(0, dot) : called;
        return FileName.attachment(stem + "." + kind.extension());
    }

    ServerResponse made(ServerRequest request) throws IOException {
        var name = MediaName.parse(request.pathVariable("name"));
        var wish = request.pathVariable("wish");
        if (name.isEmpty()) {
            return notFound();
        }
        return switch (made.open(name.get(), wish)) {
            case Made it -> {
                var tag = '"' + name.get().text() + wish + '"';
                var answer = described(ServerResponse.ok(), it.mediaType(), tag);
                yield sentUnlessKnown(request, tag, answer, it.content());
            }
            case Unknown _ -> notFound();
            case Busy _ ->
                    ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                            .header(HttpHeaders.RETRY_AFTER, SOON)
                            .cacheControl(CacheControl.noStore())
                            .build();
        };
    }

    private static ServerResponse notFound() {
        return ServerResponse.notFound().cacheControl(CacheControl.noStore()).build();
    }

    private static String tag(MediaName name) {
        return '"' + name.text() + '"';
    }

    private static BodyBuilder described(BodyBuilder answer, String mediaType, String tag) {
        return answer.contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(FOREVER)
                .eTag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static ServerResponse sentUnlessKnown(
            ServerRequest request, String tag, BodyBuilder answer, MediaContent content)
            throws IOException {
        var unchanged = request.checkNotModified(tag);
        if (unchanged.isPresent()) {
            content.close();
            return unchanged.get();
        }
        return answer.contentLength(content.length())
                .build(
                        (_, response) -> {
                            try (content) {
                                if (request.method() == HttpMethod.GET) {
                                    content.sendTo(response.getOutputStream());
                                }
                            }
                            return null;
                        });
    }
}
