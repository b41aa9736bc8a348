package dev.stoa.catalog.medialibrary;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.media.MediaUsages;
import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Which films and models are stood for by which pictures. */
@Repository
class Posters implements MediaUsages, Indexed {

    private static final String POSTER = "poster.url";

    private final MongoTemplate mongo;

    Posters(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, List<MediaUsage>> of(Collection<String> urls) {
        var shown = Query.query(where(POSTER).in(urls)).limit(MOST * urls.size());
        return mongo.find(shown, LibraryFile.class).stream()
                .collect(
                        Collectors.groupingBy(
                                Posters::url,
                                Collectors.mapping(Posters::usage, Collectors.toList())));
    }

    private static String url(LibraryFile file) {
        Image poster = Objects.requireNonNull(file.poster());
        return poster.url();
    }

    private static MediaUsage usage(LibraryFile file) {
        return new MediaUsage(
                MediaUsage.Kind.MEDIA_FILE,
                file.id(),
                Objects.requireNonNullElse(file.title(), file.fileName()));
    }

    @Override
    public String collection() {
        return "mediaFiles";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on(POSTER, Direction.ASC).sparse());
    }
}
