package dev.stoa.catalog.medialibrary;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "mediaAssets")
class MediaAssetLoader implements MappedBatchLoader<String, MediaAsset> {

    private final MediaAssets assets;

    MediaAssetLoader(MediaAssets assets) {
        this.assets = assets;
    }

    @Override
    public CompletionStage<Map<String, MediaAsset>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(assets.remembered(ids));
    }
}
