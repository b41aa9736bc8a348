package dev.stoa.catalog.review;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.media.MediaUsages;
import dev.stoa.platform.mongo.Indexed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Which reviews show which pictures. */
@Repository
class PicturedReviews implements MediaUsages, Indexed {

    private static final String PICTURE = "content.photos.url";

    private final MongoTemplate mongo;

    PicturedReviews(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, List<MediaUsage>> of(Collection<String> urls) {
        var shown = Query.query(where(PICTURE).in(urls)).limit(MOST * urls.size());
        var found = new HashMap<String, List<MediaUsage>>();
        for (var review : mongo.find(shown, Review.class)) {
            var usage = new MediaUsage(MediaUsage.Kind.REVIEW, review.id(), title(review));
            review.photos().stream()
                    .map(Image::url)
                    .filter(urls::contains)
                    .distinct()
                    .forEach(url -> found.computeIfAbsent(url, _ -> new ArrayList<>()).add(usage));
        }
        return found;
    }

    private static String title(Review review) {
        var title = review.title();
        return title == null ? review.id() : title;
    }

    @Override
    public String collection() {
        return "reviews";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on(PICTURE, Direction.ASC).sparse());
    }
}
