package dev.stoa.catalog.storefront;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import java.util.List;
import java.util.Objects;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Repository;

/** What staff have said of the shop: one document at most. */
@Repository
class ShopSettings implements Indexed {

    private static final Revisions<WrittenSettings> REVISIONS =
            new Revisions<>(WrittenSettings.class, WrittenSettings::id, WrittenSettings::version);

    private final MongoTemplate mongo;
    private final Memory<WrittenSettings> memory;

    ShopSettings(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byQuestion(collection(), 1);
    }

    /** As they were a moment ago. */
    WrittenSettings remembered() {
        return memory.answer(WrittenSettings.ID, this::stored);
    }

    WrittenSettings stored() {
        return Objects.requireNonNullElse(
                mongo.findById(WrittenSettings.ID, WrittenSettings.class), WrittenSettings.NONE);
    }

    /** False when somebody else changed them since they were read. */
    boolean store(WrittenSettings changed) {
        return REVISIONS.store(mongo, changed);
    }

    /** So that whoever changes them sees them at once as they now are. */
    void forget() {
        memory.forget(WrittenSettings.ID);
    }

    @Override
    public final String collection() {
        return "shopSettings";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
