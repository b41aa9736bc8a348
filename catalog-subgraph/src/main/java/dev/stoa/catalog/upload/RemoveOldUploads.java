package dev.stoa.catalog.upload;

import dev.stoa.platform.UseCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;

/** Throws away files whose imports are long over. */
@UseCase
class RemoveOldUploads {

    private static final Duration KEPT = Duration.ofDays(3);
    private static final int BATCH = 500;

    private final Uploads uploads;
    private final UploadFiles files;
    private final Clock clock;

    RemoveOldUploads(Uploads uploads, UploadFiles files, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.clock = clock;
    }

    void handle() {
        for (var old : uploads.expiredBefore(clock.instant().minus(KEPT), BATCH)) {
            try {
                files.remove(old);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            uploads.remove(old);
        }
    }
}
