package dev.stoa.catalog.searchtuning;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class SearchSynonyms implements Indexed {

    static final int MOST = 1_000;

    private static final String ALL = "all";
    private static final Revisions<SearchSynonym> REVISIONS =
            new Revisions<>(SearchSynonym.class, SearchSynonym::id, SearchSynonym::version);

    private final MongoTemplate mongo;
    private final Memory<SynonymBook> memory;

    SearchSynonyms(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byQuestion("searchSynonyms", 1);
    }

    /** As it was a moment ago. */
    SynonymBook book() {
        return memory.answer(ALL, () -> new SynonymBook(all()));
    }

    List<SearchSynonym> all() {
        return mongo.find(
                new Query().with(Sort.by("terms.0", "_id")).limit(MOST), SearchSynonym.class);
    }

    Optional<SearchSynonym> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, SearchSynonym.class));
    }

    boolean isFull() {
        return mongo.estimatedCount(SearchSynonym.class) >= MOST;
    }

    void add(SearchSynonym synonym) {
        var _ = mongo.insert(synonym);
    }

    /** False when somebody else changed it since it was read. */
    boolean replace(SearchSynonym changed) {
        return REVISIONS.replace(mongo, changed);
    }

    void forget() {
        memory.forget(ALL);
    }

    /** False when it was not there. */
    boolean remove(String id) {
        var byId = Query.query(Criteria.where("_id").is(id));
        boolean isRemoved = mongo.remove(byId, SearchSynonym.class).getDeletedCount() == 1;
        memory.forget(ALL);
        return isRemoved;
    }

    @Override
    public String collection() {
        return "searchSynonyms";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
