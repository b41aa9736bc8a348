package dev.stoa.catalog.searchtuning;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class SearchPins implements Indexed {

    static final int MOST = 1_000;

    private static final String ALL = "all";

    private final MongoTemplate mongo;
    private final Memory<Map<String, List<String>>> memory;

    SearchPins(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byQuestion("searchPins", 1);
    }

    /** As they were a moment ago. */
    List<String> of(String query) {
        return memory.answer(ALL, this::byQuery).getOrDefault(query, List.of());
    }

    private Map<String, List<String>> byQuery() {
        return all().stream().collect(Collectors.toMap(SearchPin::query, SearchPin::productIds));
    }

    List<SearchPin> all() {
        return mongo.find(new Query().with(Sort.by("_id")).limit(MOST), SearchPin.class);
    }

    boolean isFull() {
        return mongo.estimatedCount(SearchPin.class) >= MOST;
    }

    void put(SearchPin pin) {
        var _ = mongo.save(pin);
        memory.forget(ALL);
    }

    void remove(String query) {
        mongo.remove(Query.query(Criteria.where("_id").is(query)), SearchPin.class);
        memory.forget(ALL);
    }

    @Override
    public String collection() {
        return "searchPins";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
