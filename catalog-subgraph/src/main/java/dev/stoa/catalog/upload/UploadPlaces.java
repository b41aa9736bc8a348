package dev.stoa.catalog.upload;

import dev.stoa.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes places for files, each with a signed address that ends. */
final class UploadPlaces {

    static final String PURPOSE = "upload";

    private static final Duration OPEN = Duration.ofHours(1);

    /** A file to come. */
    record ComingFile(String fileName, int sizeBytes) {}

    /** A place with its signed address. */
    record Place(String id, String fileName, String url, Instant expiresAt) {}

    private final Uploads uploads;
    private final IncomingUploads incoming;
    private final Ids ids;
    private final Clock clock;

    UploadPlaces(Uploads uploads, IncomingUploads incoming, Ids ids, Clock clock) {
        this.uploads = uploads;
        this.incoming = incoming;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param customerId null for staff
     */
    List<Place> make(List<ComingFile> files, @Nullable String customerId) {
        var expiresAt = clock.instant().plus(OPEN).truncatedTo(ChronoUnit.SECONDS);
        var coming = files.stream().map(file -> upload(file, customerId, expiresAt)).toList();
        uploads.addAll(coming);
        return coming.stream().map(this::withAddress).toList();
    }

    /** Those of a customer that are still open. */
    long openTo(String customerId) {
        return uploads.openTo(customerId, clock.instant());
    }

    private Upload upload(ComingFile file, @Nullable String customerId, Instant expiresAt) {
        return new Upload(
                ids.next("upl"), customerId, file.fileName(), file.sizeBytes(), expiresAt, false);
    }

    private Place withAddress(Upload upload) {
        var url = incoming.address(upload);
        return new Place(upload.id(), upload.fileName(), url, upload.expiresAt());
    }
}
