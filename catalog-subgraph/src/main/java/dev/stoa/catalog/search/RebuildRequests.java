package dev.stoa.catalog.search;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Tells every instance, each of which has an index of its own, that staff want it built anew. */
@Repository
class RebuildRequests implements Indexed {

    private static final String PRODUCTS = "products";

    @Document("searchRebuilds")
    record Request(@Id String id, Instant requestedAt) {}

    private final MongoTemplate mongo;
    private final Memory<Request> memory;

    RebuildRequests(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId(collection(), 1, this::read);
    }

    private Map<String, Request> read(Collection<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), Request.class).stream()
                .collect(Collectors.toMap(Request::id, request -> request));
    }

    void put(Instant now) {
        var _ = mongo.save(new Request(PRODUCTS, now));
        memory.forget(PRODUCTS);
    }

    Optional<Instant> latest() {
        return memory.one(PRODUCTS).map(Request::requestedAt);
    }

    @Override
    public final String collection() {
        return "searchRebuilds";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
