package dev.stoa.catalog.bucket;

import dev.stoa.catalog.media.ByteRange;
import dev.stoa.catalog.media.MediaContent;
import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.media.MediaStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures and files in a bucket, below {@code media/}. */
record BucketMedia(Bucket bucket) implements MediaStore {

    @Override
    public Optional<Long> length(MediaName name) throws IOException {
        return bucket.length(key(name));
    }

    @Override
    public void put(MediaName name, byte[] bytes) throws IOException {
        bucket.put(key(name), bytes, name.mediaType());
    }

    @Override
    public void put(MediaName name, Path file) throws IOException {
        bucket.put(key(name), file, name.mediaType());
    }

    @Override
    public Optional<MediaContent> open(MediaName name) throws IOException {
        return bucket.open(key(name))
                .map(found -> new MediaContent(found.response().contentLength(), found));
    }

    @Override
    public Optional<MediaContent> open(MediaName name, ByteRange range) throws IOException {
        return bucket.open(key(name), range.from(), range.last())
                .map(found -> new MediaContent(range.length(), found));
    }

    @Override
    public void remove(MediaName name) throws IOException {
        bucket.remove(key(name));
    }

    private static String key(MediaName name) {
        return "media/" + name.text();
    }
}
