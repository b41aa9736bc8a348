package dev.stoa.order.download;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grants a buyer more downloads of a file, or more time for them; or fewer and less. */
@UseCase
class UpdateDownload {

    private static final int HIGHEST_LIMIT = 1_000_000;

    /** Answer of {@code downloadUpdate}. */
    record DownloadUpdatePayload(
            @Nullable Download download, List<UserError> userErrors, List<UserError> warnings) {

        static DownloadUpdatePayload refused(UserError reason) {
            return new DownloadUpdatePayload(null, List.of(reason), List.of());
        }
    }

    private final Downloads downloads;
    private final Clock clock;

    UpdateDownload(Downloads downloads, Clock clock) {
        this.downloads = downloads;
        this.clock = clock;
    }

    DownloadUpdatePayload handle(Patch news, Caller caller) {
        var _ = caller.requireStaff(Permission.ORDERS_WRITE);
        var found = downloads.byId(news.required("downloadId"));
        if (found.isEmpty()) {
            return DownloadUpdatePayload.refused(
                    GeneralError.notFound("The download", "downloadId"));
        }
        if (news.clears("downloadLimit")) {
            return DownloadUpdatePayload.refused(GeneralError.required("downloadLimit"));
        }
        int limit = news.valueOr("downloadLimit", found.get().limit());
        var expiresAt = news.<@Nullable Instant>valueOr("expiresAt", found.get().expiresAt());
        if (limit < 0 || limit > HIGHEST_LIMIT) {
            return DownloadUpdatePayload.refused(
                    GeneralError.invalid("0 to " + HIGHEST_LIMIT + ".", "downloadLimit"));
        }
        if (news.has("expiresAt") && expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            return DownloadUpdatePayload.refused(
                    GeneralError.invalid("A time to come.", "expiresAt"));
        }
        return downloads
                .grant(found.get().id(), news.required("expectedVersion"), limit, expiresAt)
                .map(granted -> new DownloadUpdatePayload(granted, List.of(), List.of()))
                .orElseGet(
                        () ->
                                DownloadUpdatePayload.refused(
                                        GeneralError.conflict("expectedVersion")));
    }
}
