package dev.stoa.catalog.medialibrary;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The library: {@code media.graphqls}, but for {@code Image}. */
@DgsComponent
class MediaAssetFetcher {

    private final MediaAssets assets;
    private final CompleteUpload completeUpload;
    private final UpdateAsset updateAsset;
    private final DeleteAsset deleteAsset;

    MediaAssetFetcher(
            MediaAssets assets,
            CompleteUpload completeUpload,
            UpdateAsset updateAsset,
            DeleteAsset deleteAsset) {
        this.assets = assets;
        this.completeUpload = completeUpload;
        this.updateAsset = updateAsset;
        this.deleteAsset = deleteAsset;
    }

    @DgsQuery
    @Nullable MediaAsset mediaAsset(@InputArgument String id, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return assets.byId(id).orElse(null);
    }

    @DgsQuery
    Connection<MediaAsset> mediaAssets(
            PageArguments arguments,
            @InputArgument @Nullable MediaAssetFilter filter,
            Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return assets.page(possible(filter), arguments);
    }

    private static MediaAssetFilter possible(@Nullable MediaAssetFilter filter) {
        if (filter != null && !filter.isPossible()) {
            throw StoaException.badRequest("The filter is too long.");
        }
        return filter == null ? MediaAssetFilter.ALL : filter;
    }

    @DgsData(parentType = "MediaAsset", field = "usages", trivial = true)
    CompletableFuture<List<MediaUsage>> usages(DgsDataFetchingEnvironment env) {
        var url = env.<MediaAsset>getSourceOrThrow().image().url();
        return Batches.required(env, "mediaUsages", url);
    }

    @DgsMutation
    AssetPayload mediaUploadComplete(@InputArgument CompleteUpload.Command input, Caller caller) {
        return completeUpload.handle(input, caller);
    }

    @DgsMutation
    AssetPayload mediaAssetUpdate(Patch patch, Caller caller) {
        return updateAsset.handle(patch, caller);
    }

    @DgsMutation
    DeleteAsset.MediaAssetDeletePayload mediaAssetDelete(
            @InputArgument DeleteAsset.Command input, Caller caller) {
        return deleteAsset.handle(input, caller);
    }
}
