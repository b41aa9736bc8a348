package dev.stoa.catalog.medialibrary;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.text.Locales;
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

/** {@code media-file.graphqls}, but for {@code Product}. */
@DgsComponent
class MediaFileFetcher {

    private final LibraryFiles files;
    private final ShownFiles shown;
    private final TakeFile takeFile;
    private final UpdateFile updateFile;
    private final DeleteFile deleteFile;

    MediaFileFetcher(
            LibraryFiles files,
            ShownFiles shown,
            TakeFile takeFile,
            UpdateFile updateFile,
            DeleteFile deleteFile) {
        this.files = files;
        this.shown = shown;
        this.takeFile = takeFile;
        this.updateFile = updateFile;
        this.deleteFile = deleteFile;
    }

    @DgsQuery
    @Nullable LibraryFile mediaFile(@InputArgument String id, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return files.byId(id).orElse(null);
    }

    @DgsQuery
    Connection<LibraryFile> mediaFiles(
            PageArguments arguments,
            @InputArgument @Nullable MediaFileFilter filter,
            Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        var wanted = filter == null ? MediaFileFilter.ALL : filter;
        if (!wanted.words().isPossible()) {
            throw StoaException.badRequest("The filter is too long.");
        }
        return files.page(wanted, arguments);
    }

    @DgsData(parentType = "MediaFile", field = "kind", trivial = true)
    MediaFileKind kind(DgsDataFetchingEnvironment env) {
        return MediaFileKind.of(env.<LibraryFile>getSourceOrThrow().kind());
    }

    @DgsData(parentType = "MediaFile", field = "media", trivial = true)
    ShownFile media(DgsDataFetchingEnvironment env) {
        return shown.of(env.getSourceOrThrow(), Locales.wanted(null, env.getLocale()));
    }

    @DgsData(parentType = "MediaFile", field = "poster", trivial = true)
    CompletableFuture<@Nullable MediaAsset> poster(DgsDataFetchingEnvironment env) {
        var id = env.<LibraryFile>getSourceOrThrow().posterId();
        return id == null
                ? CompletableFuture.completedFuture(null)
                : Batches.optional(env, "mediaAssets", id);
    }

    @DgsData(parentType = "MediaFile", field = "usages", trivial = true)
    CompletableFuture<List<MediaUsage>> usages(DgsDataFetchingEnvironment env) {
        return Batches.required(env, "mediaUsages", env.<LibraryFile>getSourceOrThrow().url());
    }

    @DgsMutation
    FilePayload mediaFileCreate(@InputArgument TakeFile.Command input, Caller caller) {
        return takeFile.handle(input, caller);
    }

    @DgsMutation
    FilePayload mediaFileUpdate(Patch patch, Caller caller) {
        return updateFile.handle(patch, caller);
    }

    @DgsMutation
    DeleteFile.MediaFileDeletePayload mediaFileDelete(
            @InputArgument DeleteFile.Command input, Caller caller) {
        return deleteFile.handle(input, caller);
    }
}
