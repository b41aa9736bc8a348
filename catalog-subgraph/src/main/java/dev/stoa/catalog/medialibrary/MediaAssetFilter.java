package dev.stoa.catalog.medialibrary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pictures.
 *
 * @param query words or their beginnings, all of which must be found
 * @param tags one of which is enough
 */
record MediaAssetFilter(@Nullable String query, @Nullable List<String> tags) {

    static final MediaAssetFilter ALL = new MediaAssetFilter(null, null);

    private static final int LONGEST_QUERY = 200;
    private static final int MOST_TAGS = 20;

    boolean isPossible() {
        return (query == null || query.length() <= LONGEST_QUERY)
                && (tags == null || tags.size() <= MOST_TAGS);
    }
}
