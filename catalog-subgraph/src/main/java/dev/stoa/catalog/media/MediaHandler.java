package dev.stoa.catalog.media;

import dev.stoa.catalog.media.MadePictures.Answer.Busy;
import dev.stoa.catalog.media.MadePictures.Answer.Made;
import dev.stoa.catalog.media.MadePictures.Answer.Unknown;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code GET /media/{name}} and {@code /media/{name}/{wish}}: a picture, or one made of it, which
 * never changes under its name.
 */
class MediaHandler {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final String SOON = "2";

    private final MediaStore store;
    private final MadePictures made;

    MediaHandler(MediaStore store, MadePictures made) {
        this.store = store;
        this.made = made;
    }

    ServerResponse original(ServerRequest request) throws IOException {
        var name = MediaName.parse(request.pathVariable("name"));
        if (name.isEmpty()) {
            return notFound();
        }
        var content = store.open(name.get());
        if (content.isEmpty()) {
            return notFound();
        }
        return answer(request, name.get().text(), name.get().format().mediaType(), content.get());
    }

    ServerResponse made(ServerRequest request) throws IOException {
        var name = MediaName.parse(request.pathVariable("name"));
        var wish = request.pathVariable("wish");
        if (name.isEmpty()) {
            return notFound();
        }
        return switch (made.open(name.get(), wish)) {
            case Made it -> answer(request, name.get().text() + wish, it.mediaType(), it.content());
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

    private static ServerResponse answer(
            ServerRequest request, String tag, String mediaType, MediaContent content)
            throws IOException {
        var unchanged = request.checkNotModified('"' + tag + '"');
        if (unchanged.isPresent()) {
            content.close();
            return unchanged.get();
        }
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(content.length())
                .cacheControl(FOREVER)
                .eTag('"' + tag + '"')
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build(
                        (_, response) -> {
                            try (content) {
                                if (request.method() == HttpMethod.GET) {
                                    content.stream().transferTo(response.getOutputStream());
                                }
                            }
                            return null;
                        });
    }
}
