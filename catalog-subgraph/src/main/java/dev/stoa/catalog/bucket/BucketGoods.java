package dev.stoa.catalog.bucket;

import dev.stoa.catalog.digital.DigitalStore;
import dev.stoa.catalog.media.MediaContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Files for sale in a bucket, below {@code digital/}, which nobody but us may read. */
record BucketGoods(Bucket bucket) implements DigitalStore {

    @Override
    public void put(String assetId, Path file) throws IOException {
        bucket.putPrivate(key(assetId), file);
    }

    @Override
    public Optional<MediaContent> open(String assetId) throws IOException {
        return bucket.open(key(assetId))
                .map(found -> new MediaContent(found.response().contentLength(), found));
    }

    @Override
    public void remove(String assetId) throws IOException {
        bucket.remove(key(assetId));
    }

    private static String key(String assetId) {
        return "digital/" + assetId;
    }
}
