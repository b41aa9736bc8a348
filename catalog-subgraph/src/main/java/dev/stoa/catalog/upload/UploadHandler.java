package dev.stoa.catalog.upload;

import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code PUT /uploads/{id}}: takes the bytes of one file, whoever brings a good signature. */
class UploadHandler implements HandlerFunction<ServerResponse> {

    private final Uploads uploads;
    private final UploadFiles files;
    private final LinkSignatures signatures;
    private final Clock clock;

    UploadHandler(Uploads uploads, UploadFiles files, LinkSignatures signatures, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Override
    public ServerResponse handle(ServerRequest request) throws IOException {
        var id = request.pathVariable("id");
        if (!isSigned(id, request)) {
            return ServerResponse.status(HttpStatus.FORBIDDEN).build();
        }
        var upload = uploads.byId(id);
        if (upload.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        var announced = request.headers().contentLength();
        if (announced.isPresent() && announced.getAsLong() != upload.get().sizeBytes()
                || !files.store(upload.get(), request.servletRequest().getInputStream())) {
            return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE)
                    .body("Expected " + upload.get().sizeBytes() + " bytes.");
        }
        uploads.markStored(id);
        return ServerResponse.noContent().build();
    }

    private boolean isSigned(String id, ServerRequest request) {
        return signatures.isOpen(
                UploadPlaces.PURPOSE,
                id,
                request.param("expires").orElse(""),
                request.param("signature").orElse(""),
                clock.instant());
    }
}
