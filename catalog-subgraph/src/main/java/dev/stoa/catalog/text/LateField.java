package dev.stoa.catalog.text;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A field that is stored with everything of a type, but that an older release has stored without.
 *
 * @param value is never null
 */
record LateField<T extends Object>(
        MongoTemplate mongo, String name, Class<T> type, Function<T, Object> value) {

    private static final int AT_ONCE = 1_000;

    void addToAll() {
        mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(entity -> entity.getType())
                .filter(type::isAssignableFrom)
                .forEach(stored -> addTo(stored.asSubclass(type)));
    }

    void addTo(Class<? extends T> storedAs) {
        var collection = mongo.getCollection(mongo.getCollectionName(storedAs));
        var without = Filters.exists(name, false);
        while (true) {
            var updates = new ArrayList<UpdateOneModel<Document>>();
            for (var stored : collection.find(without).limit(AT_ONCE)) {
                var thing = mongo.getConverter().read(storedAs, stored);
                updates.add(
                        new UpdateOneModel<>(
                                Filters.and(Filters.eq(stored.get("_id")), without),
                                Updates.set(name, value.apply(thing))));
            }
            if (updates.isEmpty()) {
                return;
            }
            var _ = collection.bulkWrite(updates);
        }
    }
}
