package dev.stoa.catalog.bucket;

import dev.stoa.catalog.upload.IncomingUploads;
import dev.stoa.catalog.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Uploads that clients send to a bucket, below {@code uploads/}. */
record BucketUploads(Bucket bucket, Clock clock) implements IncomingUploads {

    @Override
    public String address(Upload upload) {
        return bucket.addressToPut(
                key(upload),
                upload.sizeBytes(),
                Duration.between(clock.instant(), upload.expiresAt()));
    }

    /** A store that does not look at the signed length may have taken more. */
    @Override
    public boolean isHere(Upload upload) {
        try {
            return bucket.length(key(upload))
                    .filter(length -> length == upload.sizeBytes())
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fetch(Upload upload, Path target) throws IOException {
        bucket.download(key(upload), target);
    }

    @Override
    public void remove(Upload upload) throws IOException {
        bucket.remove(key(upload));
    }

    private static String key(Upload upload) {
        return "uploads/" + upload.id();
    }
}
