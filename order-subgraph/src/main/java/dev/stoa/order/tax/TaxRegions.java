package dev.stoa.order.tax;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The places the shop knows the tax of. */
@Repository
public class TaxRegions implements Indexed {

    static final String COLLECTION = "taxRegions";

    private static final int MOST_REMEMBERED = 300;

    private final MongoTemplate mongo;
    private final Memory<List<TaxRegion>> memory;

    TaxRegions(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byQuestion(COLLECTION, MOST_REMEMBERED, this::byCountry);
    }

    /** The rules of a place: those of its region before those of its country. */
    public TaxRegion of(String country, @Nullable String region) {
        return among(byCountry(List.of(country)), country, region);
    }

    /** As they were a moment ago. */
    public TaxRegion remembered(String country, @Nullable String region) {
        return among(memory.all(List.of(country)), country, region);
    }

    private Map<String, List<TaxRegion>> byCountry(Collection<String> countries) {
        return mongo
                .find(Query.query(Criteria.where("country").in(countries)), TaxRegion.class)
                .stream()
                .collect(Collectors.groupingBy(TaxRegion::country));
    }

    private static TaxRegion among(
            Map<String, List<TaxRegion>> places, String country, @Nullable String region) {
        return places.getOrDefault(country, List.of()).stream()
                .filter(place -> place.covers(region))
                .max(Comparator.comparing(place -> place.region() != null))
                .orElseGet(() -> TaxRegion.untaxed(country));
    }

    List<TaxRegion> all() {
        return mongo.find(new Query().with(Sort.by("_id")).limit(500), TaxRegion.class);
    }

    /** Gives a new shop its first rules; leaves those of a shop that has any alone. */
    void seed(List<TaxRegion> regions) {
        if (!mongo.exists(new Query(), TaxRegion.class)) {
            regions.forEach(this::insertUnlessRaced);
        }
    }

    private void insertUnlessRaced(TaxRegion region) {
        try {
            mongo.insert(region);
        } catch (DuplicateKeyException e) {
            // Another instance starts at the same time and was faster.
            return;
        }
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("country", Sort.Direction.ASC));
    }
}
