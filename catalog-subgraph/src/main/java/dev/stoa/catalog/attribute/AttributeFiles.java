package dev.stoa.catalog.attribute;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.media.MediaUsages;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Traits.Trait;
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
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Which products have which files as values of attributes. */
@Repository
class AttributeFiles implements MediaUsages, Indexed {

    private static final String TEXTS = "content.traits.values.texts";

    /** What comes after everything that begins with it. */
    private static final String AFTER = "/media0";

    private final MongoTemplate mongo;

    AttributeFiles(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, List<MediaUsage>> of(Collection<String> urls) {
        var shown = addresses().in(urls);
        var found = new HashMap<String, List<MediaUsage>>();
        for (var product :
                mongo.find(Query.query(shown).limit(MOST * urls.size()), Product.class)) {
            var usage = new MediaUsage(MediaUsage.Kind.PRODUCT, product.id(), product.title());
            product.content().traits().values().stream()
                    .map(Trait::texts)
                    .flatMap(List::stream)
                    .filter(urls::contains)
                    .distinct()
                    .forEach(url -> found.computeIfAbsent(url, _ -> new ArrayList<>()).add(usage));
        }
        return found;
    }

    private static Criteria addresses() {
        return where(TEXTS).gte(MediaName.PATH).lt(AFTER);
    }

    @Override
    public String collection() {
        return "products";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on(TEXTS, Direction.ASC).partial(PartialIndexFilter.of(addresses())));
    }
}
