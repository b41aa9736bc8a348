package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.job.JobRunner;
import dev.stoa.catalog.job.JobStatus;
import dev.stoa.catalog.job.Jobs;
import dev.stoa.catalog.upload.Upload;
import dev.stoa.catalog.upload.Uploads;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Starts an import of products or prices from an uploaded file. */
@UseCase
class StartBulkImport {

    private static final int MOST_IMAGES = 5_000;

    /** What to import. */
    record Command(
            String uploadId,
            BulkFormat format,
            @Nullable List<String> imageUploadIds,
            boolean isDryRun) {}

    private final Jobs<BulkImport> imports;
    private final Uploads uploads;
    private final JobRunner<BulkImport> runner;
    private final Ids ids;
    private final Clock clock;

    StartBulkImport(
            Jobs<BulkImport> imports,
            Uploads uploads,
            JobRunner<BulkImport> runner,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.runner = runner;
        this.ids = ids;
        this.clock = clock;
    }

    BulkImportPayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var images = Objects.requireNonNullElse(command.imageUploadIds(), List.<String>of());
        var upload = uploads.byId(command.uploadId()).filter(Upload::isStored);
        var problems = problemsOfImages(images);
        if (upload.isEmpty()) {
            problems.add(GeneralError.notFound("The uploaded file", "uploadId"));
        }
        if (upload.isEmpty() || !problems.isEmpty()) {
            return BulkImportPayload.refused(problems);
        }
        var now = clock.instant();
        var job =
                new BulkImport(
                        ids.next("imp"),
                        upload.get().fileName(),
                        upload.get().id(),
                        command.format(),
                        images,
                        command.isDryRun(),
                        JobStatus.RUNNING,
                        ImportTally.NOTHING,
                        null,
                        null,
                        now,
                        null,
                        ids.next("run"),
                        now,
                        1);
        imports.add(job);
        runner.start(job);
        return BulkImportPayload.done(job);
    }

    private List<UserError> problemsOfImages(List<String> images) {
        var problems = new ArrayList<UserError>();
        if (images.size() > MOST_IMAGES) {
            problems.add(
                    GeneralError.invalid(
                            "At most " + MOST_IMAGES + " pictures.", "imageUploadIds"));
            return problems;
        }
        var stored = uploads.stored(images).stream().map(Upload::id).collect(Collectors.toSet());
        for (int i = 0; i < images.size(); i++) {
            if (!stored.contains(images.get(i))) {
                problems.add(
                        GeneralError.notFound("The uploaded picture", "imageUploadIds", "" + i));
            }
        }
        return problems;
    }
}
