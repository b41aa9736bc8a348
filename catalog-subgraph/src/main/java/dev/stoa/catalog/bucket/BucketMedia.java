package dev.stoa.catalog.bucket;

import dev.stoa.catalog.media.MediaContent;
import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.media.MediaStore;
import java.io.IOException;
import java.util.Optional;

/** Pictures in a bucket, below {@code media/}. */
record BucketMedia(Bucket bucket) implements MediaStore {

    @Override
    public boolean has(MediaName name) throws IOException {
        return bucket.length(key(name)).isPresent();
    }

    @Override
    public void put(MediaName name, byte[] bytes) throws IOException {
        bucket.put(key(name), bytes, name.format().mediaType());
    }

    @Override
    public Optional<MediaContent> open(MediaName name) throws IOException {
        return bucket.open(key(name))
                .map(found -> new MediaContent(found.response().contentLength(), found));
    }

    @Override
    public void remove(MediaName name) throws IOException {
        bucket.remove(key(name));
    }

    private static String key(MediaName name) {
        return "media/" + name.text();
    }
}
