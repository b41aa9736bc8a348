package dev.stoa.catalog.medialibrary;

import com.netflix.graphql.dgs.DgsDataLoader;
import dev.stoa.catalog.media.MediaUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

/** By the url of the picture. */
@DgsDataLoader(name = "mediaUsages")
class MediaUsageLoader implements MappedBatchLoader<String, List<MediaUsage>> {

    private final Whereabouts whereabouts;

    MediaUsageLoader(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    @Override
    public CompletionStage<Map<String, List<MediaUsage>>> load(Set<String> urls) {
        return CompletableFuture.completedFuture(whereabouts.of(urls));
    }
}
