package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.catalog.upload.LinkSignatures;
import dev.stoa.catalog.upload.UploadFiles;
import dev.stoa.catalog.upload.Uploads;
import dev.stoa.platform.files.FileName;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /imports/{id}/failed}: what was left out, for whoever brings a good signature. */
class FailedRowsHandler implements HandlerFunction<ServerResponse> {

    static final String PURPOSE = "failed-rows";

    private final Jobs<BulkImport> imports;
    private final Uploads uploads;
    private final UploadFiles files;
    private final LinkSignatures signatures;
    private final Clock clock;

    FailedRowsHandler(
            Jobs<BulkImport> imports,
            Uploads uploads,
            UploadFiles files,
            LinkSignatures signatures,
            Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
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
        var job = imports.byId(id);
        var file = job.map(BulkImport::uploadId).flatMap(uploads::byId).map(files::of);
        return job.isPresent() && file.filter(Files::exists).isPresent()
                ? answer(job.get(), file.get())
                : ServerResponse.notFound().build();
    }

    private static ServerResponse answer(BulkImport job, Path file) {
        return ServerResponse.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.attachment("failed-" + job.fileName()))
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .build(
                        (_, response) -> {
                            copy(job, file, response.getOutputStream());
                            return null;
                        });
    }

    private static void copy(BulkImport job, Path file, OutputStream to) throws IOException {
        try (var bytes = Files.newInputStream(file);
                var text = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            job.form().copyFailed(bytes, text, errorsOf(job));
        }
    }

    private static Map<Integer, String> errorsOf(BulkImport job) {
        return job.rowErrors().stream()
                .collect(
                        Collectors.toMap(
                                RowProblem::row,
                                problem -> problem.column() + ": " + problem.message(),
                                (one, other) -> one + " " + other));
    }
}
