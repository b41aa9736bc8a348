package dev.stoa.catalog.medialibrary;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "mediaFiles")
class MediaFileLoader implements MappedBatchLoader<String, LibraryFile> {

    private final LibraryFiles files;

    MediaFileLoader(LibraryFiles files) {
        this.files = files;
    }

    @Override
    public CompletionStage<Map<String, LibraryFile>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(files.remembered(ids));
    }
}
