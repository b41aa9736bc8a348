package dev.stoa.catalog.pagehead;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.media.MediaUsages;
import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;

/** Which things have which pictures at the head of their pages; it is their field {@code head}. */
public final class HeadPictures<T extends Object> implements MediaUsages, Indexed {

    private static final String URL = "head.image.url";

    private final MongoTemplate mongo;
    private final Class<T> type;
    private final Function<T, PageHead> head;
    private final Function<T, MediaUsage> usage;

    public HeadPictures(
            MongoTemplate mongo,
            Class<T> type,
            Function<T, PageHead> head,
            Function<T, MediaUsage> usage) {
        this.mongo = mongo;
        this.type = type;
        this.head = head;
        this.usage = usage;
    }

    @Override
    public Map<String, List<MediaUsage>> of(Collection<String> urls) {
        var shown = Query.query(where(URL).in(urls)).limit(MOST * urls.size());
        return mongo.find(shown, type).stream()
                .collect(
                        Collectors.groupingBy(
                                this::url, Collectors.mapping(usage, Collectors.toList())));
    }

    private String url(T thing) {
        return Objects.requireNonNull(head.apply(thing).image()).url();
    }

    @Override
    public String collection() {
        return mongo.getCollectionName(type);
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on(URL, Direction.ASC).sparse());
    }
}
