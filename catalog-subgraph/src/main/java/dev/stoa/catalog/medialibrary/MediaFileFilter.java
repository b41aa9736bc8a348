package dev.stoa.catalog.medialibrary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which films, models and documents.
 *
 * @param query words or their beginnings, all of which must be found
 * @param tags one of which is enough
 * @param kinds one of which is enough
 */
record MediaFileFilter(
        @Nullable String query, @Nullable List<String> tags, @Nullable List<MediaFileKind> kinds) {

    static final MediaFileFilter ALL = new MediaFileFilter(null, null, null);

    MediaAssetFilter words() {
        return new MediaAssetFilter(query, tags);
    }
}
