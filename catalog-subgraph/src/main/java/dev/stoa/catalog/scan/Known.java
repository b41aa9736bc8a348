package dev.stoa.catalog.scan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.Query;

/** What was found for single words in one state of the index. */
final class Known {

    private static final long MOST_DOCUMENTS = 3_000_000;
    private static final int ENTRY = 100;

    private final List<Object> segments;
    private final Cache<Query, List<Weighed>> found =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_DOCUMENTS)
                    .<Query, List<Weighed>>weigher((_, all) -> ENTRY + size(all))
                    .build();

    Known(List<Object> segments) {
        this.segments = segments;
    }

    boolean isOf(List<Object> others) {
        return segments.equals(others);
    }

    List<Weighed> of(Query query, Function<Query, List<Weighed>> asking) {
        return found.get(query, asking);
    }

    private static int size(List<Weighed> all) {
        return all.stream().mapToInt(Weighed::size).sum();
    }
}
