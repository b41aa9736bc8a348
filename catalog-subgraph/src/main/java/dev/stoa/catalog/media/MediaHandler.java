package dev.stoa.catalog.media;

import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /media/{name}}: a picture, which never changes under its name. */
class MediaHandler implements HandlerFunction<ServerResponse> {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final MediaFiles files;

    MediaHandler(MediaFiles files) {
        this.files = files;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        var name = request.pathVariable("name");
        var file = files.find(name);
        if (file.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        return ServerResponse.ok()
                .contentType(mediaType(name))
                .cacheControl(FOREVER)
                .eTag('"' + name + '"')
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(new FileSystemResource(file.get()));
    }

    private static MediaType mediaType(String name) {
        for (var format : PictureFormat.values()) {
            if (name.endsWith("." + format.extension())) {
                return MediaType.parseMediaType(format.mediaType());
            }
        }
        return MediaType.APPLICATION_OCTET_STREAM;
    }
}
