package dev.stoa.catalog.brand;

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

/** Which brands show which pictures. */
@Repository
class BrandLogos implements MediaUsages, Indexed {

    private static final String LOGO = "logo.url";

    private final MongoTemplate mongo;

    BrandLogos(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, List<MediaUsage>> of(Collection<String> urls) {
        var shown = Query.query(where(LOGO).in(urls)).limit(MOST * urls.size());
        return mongo.find(shown, Brand.class).stream()
                .collect(
                        Collectors.groupingBy(
                                BrandLogos::url,
                                Collectors.mapping(BrandLogos::usage, Collectors.toList())));
    }

    private static String url(Brand brand) {
        Image logo = Objects.requireNonNull(brand.logo());
        return logo.url();
    }

    private static MediaUsage usage(Brand brand) {
        return new MediaUsage(MediaUsage.Kind.BRAND, brand.id(), brand.name());
    }

    @Override
    public String collection() {
        return "brands";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on(LOGO, Direction.ASC).sparse());
    }
}
