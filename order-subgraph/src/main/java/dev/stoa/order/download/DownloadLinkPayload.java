package dev.stoa.order.download;

import dev.stoa.platform.errors.UserError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code downloadLinkCreate}. */
record DownloadLinkPayload(
        @Nullable String url,
        @Nullable Instant expiresAt,
        @Nullable Download download,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static DownloadLinkPayload done(Download download, DownloadLinks.Link link) {
        return new DownloadLinkPayload(
                link.url(), link.expiresAt(), download, List.of(), List.of());
    }

    static DownloadLinkPayload refused(UserError reason) {
        return new DownloadLinkPayload(null, null, null, List.of(reason), List.of());
    }
}
