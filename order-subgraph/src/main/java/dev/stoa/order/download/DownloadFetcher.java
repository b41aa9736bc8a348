package dev.stoa.order.download;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.order.order.OrderLine;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** {@code download.graphqls}. */
@DgsComponent
class DownloadFetcher {

    private final CreateDownloadLink createDownloadLink;
    private final UpdateDownload updateDownload;

    DownloadFetcher(CreateDownloadLink createDownloadLink, UpdateDownload updateDownload) {
        this.createDownloadLink = createDownloadLink;
        this.updateDownload = updateDownload;
    }

    @DgsMutation
    DownloadLinkPayload downloadLinkCreate(
            @InputArgument CreateDownloadLink.Command input, Caller caller) {
        return createDownloadLink.handle(input, caller);
    }

    @DgsMutation
    UpdateDownload.DownloadUpdatePayload downloadUpdate(Patch news, Caller caller) {
        return updateDownload.handle(news, caller);
    }

    @DgsData(parentType = "OrderLine", field = "downloads", trivial = true)
    CompletableFuture<List<Download>> downloads(DgsDataFetchingEnvironment env) {
        return Batches.<List<Download>>optional(
                        env, "downloads", env.<OrderLine>getSourceOrThrow().id())
                .thenApply(found -> Objects.requireNonNullElse(found, List.of()));
    }
}
