package dev.stoa.catalog.text;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * All beginnings of words are stored, so that an index has what a text names in the order of a
 * list, however long the list is. Before a service is ready, those are written that an older
 * release has stored without.
 */
public class StoredBeginnings implements SmartInitializingSingleton {

    /** Where they are stored. */
    public static final String FIELD = "beginnings";

    private static final int AT_ONCE = 1_000;

    private final MongoTemplate mongo;

    StoredBeginnings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What the text names; everything when there is no word in it. */
    public static Criteria wanted(@Nullable String text) {
        var words = Beginnings.wanted(text);
        return switch (words.size()) {
            case 0 -> new Criteria();
            case 1 -> where(FIELD).is(words.getFirst());
            default -> where(FIELD).all(words);
        };
    }

    @Override
    public void afterSingletonsInstantiated() {
        mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(entity -> entity.getType())
                .filter(Findable.class::isAssignableFrom)
                .forEach(type -> add(type.asSubclass(Findable.class)));
    }

    void add(Class<? extends Findable> type) {
        var collection = mongo.getCollection(mongo.getCollectionName(type));
        var without = Filters.exists(FIELD, false);
        while (true) {
            var updates = new ArrayList<UpdateOneModel<Document>>();
            for (var stored : collection.find(without).limit(AT_ONCE)) {
                var texts = mongo.getConverter().read(type, stored).foundBy();
                updates.add(
                        new UpdateOneModel<>(
                                Filters.and(Filters.eq(stored.get("_id")), without),
                                Updates.set(FIELD, Beginnings.of(texts))));
            }
            if (updates.isEmpty()) {
                return;
            }
            var _ = collection.bulkWrite(updates);
        }
    }
}
