package dev.stoa.catalog.bulkexport;

import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.upload.LinkSignatures;
import dev.stoa.platform.files.FileName;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /exports/{id}}: the file of an export, for whoever brings a good signature. */
class DownloadHandler implements HandlerFunction<ServerResponse> {

    static final String PURPOSE = "export";

    private final Jobs<BulkExport> exports;
    private final ExportFiles files;
    private final LinkSignatures signatures;
    private final Clock clock;

    DownloadHandler(
            Jobs<BulkExport> exports, ExportFiles files, LinkSignatures signatures, Clock clock) {
        this.exports = exports;
        this.files = files;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        var id = request.pathVariable("id");
        if (!signatures.isOpen(
                PURPOSE,
                id,
                request.param("expires").orElse(""),
                request.param("signature").orElse(""),
                clock.instant())) {
            return ServerResponse.status(HttpStatus.FORBIDDEN).build();
        }
        return exports.byId(id)
                .filter(export -> Files.exists(files.of(export)))
                .map(this::file)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse file(BulkExport export) {
        return ServerResponse.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(export.fileName()))
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(files.of(export)));
    }
}
