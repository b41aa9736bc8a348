package dev.stoa.catalog.text;

import static org.springframework.data.mongodb.core.query.Criteria.where;

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
        late().addToAll();
    }

    void add(Class<? extends Findable> type) {
        late().addTo(type);
    }

    private LateField<Findable> late() {
        return new LateField<>(mongo, FIELD, Findable.class, it -> Beginnings.of(it.foundBy()));
    }
}
