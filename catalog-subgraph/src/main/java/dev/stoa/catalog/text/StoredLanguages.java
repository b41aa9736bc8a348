package dev.stoa.catalog.text;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.bson.Document;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Beside every thing is stored how far it is translated, so that nothing of what it says is read to
 * count. Before a service is ready, it is written for those that an older release has stored
 * without.
 */
public class StoredLanguages implements SmartInitializingSingleton {

    /** Where it is stored. */
    public static final String FIELD = "translated";

    private static final String INTO = "into";
    private static final String FULLY = "fully";
    private static final String TEXTS = "texts";

    /**
     * How far one thing is translated.
     *
     * @param into languages that it has any text in
     * @param fully those among them in which nothing is missing
     * @param texts that there are to translate
     */
    public record Mark(List<String> into, List<String> fully, int texts) {

        public boolean isTranslatable() {
            return texts > 0;
        }
    }

    private final MongoTemplate mongo;

    StoredLanguages(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    static Document stored(Wording wording) {
        var into = wording.said().keySet().stream().sorted().toList();
        var fully = into.stream().filter(it -> wording.missing(it).isEmpty()).toList();
        return new Document(INTO, into).append(FULLY, fully).append(TEXTS, wording.whole().size());
    }

    /** Those that lack texts in a language. */
    public static Criteria incomplete(String locale) {
        return where(FIELD + "." + TEXTS).gt(0).and(FIELD + "." + FULLY).ne(locale);
    }

    /** As it was read. */
    public static Mark mark(Document mark) {
        return new Mark(
                mark.getList(INTO, String.class),
                mark.getList(FULLY, String.class),
                mark.getInteger(TEXTS));
    }

    @Override
    public void afterSingletonsInstantiated() {
        late().addToAll();
    }

    private LateField<Translatable> late() {
        return new LateField<>(mongo, FIELD, Translatable.class, it -> stored(it.wording()));
    }
}
