package dev.stoa.order.delivery;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Where the shop delivers. */
@Repository
public class ShippingZones implements Indexed {

    static final String COLLECTION = "shippingZones";

    private static final int MOST_REMEMBERED = 300;

    private final MongoTemplate mongo;
    private final Memory<ShippingZone> memory;

    ShippingZones(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byQuestion(COLLECTION, MOST_REMEMBERED, this::ofAll);
    }

    /** As it was a moment ago. */
    public Optional<ShippingZone> remembered(String country) {
        return memory.one(country);
    }

    private Map<String, ShippingZone> ofAll(Collection<String> countries) {
        var zones = new HashMap<String, ShippingZone>();
        countries.forEach(country -> of(country).ifPresent(zone -> zones.put(country, zone)));
        return zones;
    }

    /** The zone of a country, or that of the rest of the world. Empty when nobody goes there. */
    public Optional<ShippingZone> of(String country) {
        var namedOrRest =
                new Criteria()
                        .orOperator(
                                Criteria.where("countries").is(country),
                                Criteria.where("countries").size(0));
        return mongo.find(Query.query(namedOrRest), ShippingZone.class).stream()
                .min(Comparator.comparing(ShippingZone::isRestOfTheWorld));
    }

    List<ShippingZone> all() {
        return mongo.find(new Query().with(Sort.by("_id")).limit(200), ShippingZone.class);
    }

    /** Gives a new shop its first zones; leaves those of a shop that has any alone. */
    void seed(List<ShippingZone> zones) {
        if (!mongo.exists(new Query(), ShippingZone.class)) {
            zones.forEach(this::insertUnlessRaced);
        }
    }

    private void insertUnlessRaced(ShippingZone zone) {
        try {
            mongo.insert(zone);
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
        return List.of(new Index().on("countries", Sort.Direction.ASC));
    }
}
