package dev.stoa.catalog.translation;

import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.StoredLanguages;
import dev.stoa.catalog.text.StoredLanguages.Mark;
import dev.stoa.catalog.text.Translatable;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * How far everything beside products is translated. A shop has few of each, and of all of them only
 * the languages are read.
 */
@Repository
class TranslatedThings {

    private static final int AT_ONCE = 10_000;

    private final MongoTemplate mongo;
    private final Locales locales;

    TranslatedThings(MongoTemplate mongo, Locales locales) {
        this.mongo = mongo;
        this.locales = locales;
    }

    /**
     * Each of the kinds in the same languages, so that one without any translation is told too.
     *
     * @param languages of whatever else is translated
     */
    List<KindCoverage> coverage(List<TranslatedKind> kinds, Collection<String> languages) {
        var marks = kinds.stream().map(this::marks).toList();
        var all = new TreeSet<>(languages);
        marks.stream().flatMap(List::stream).map(Mark::into).forEach(all::addAll);
        all.remove(locales.standard());
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> KindCoverage.of(kinds.get(i), marks.get(i), all))
                .toList();
    }

    private List<Mark> marks(TranslatedKind kind) {
        var all = new Query().cursorBatchSize(AT_ONCE);
        all.fields().include(StoredLanguages.FIELD).exclude("_id");
        return mongo.find(all, Document.class, kind.collection()).stream()
                .map(row -> row.get(StoredLanguages.FIELD, Document.class))
                .filter(Objects::nonNull)
                .map(StoredLanguages::mark)
                .filter(Mark::isTranslatable)
                .toList();
    }

    /** Those in which something is missing, oldest first. */
    Connection<UntranslatedText> incomplete(
            TranslatedKind kind, String locale, PageArguments arguments) {
        return incomplete(type(kind), locale, arguments)
                .map(thing -> UntranslatedText.of(kind, thing, locale));
    }

    private <T extends Translatable> Connection<T> incomplete(
            Class<T> type, String locale, PageArguments arguments) {
        return Keyset.byId(type, Direction.ASC, Translatable::id)
                .page(mongo, StoredLanguages.incomplete(locale), arguments);
    }

    private Class<? extends Translatable> type(TranslatedKind kind) {
        return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(entity -> entity.getType())
                .filter(Translatable.class::isAssignableFrom)
                .filter(type -> mongo.getCollectionName(type).equals(kind.collection()))
                .findFirst()
                .orElseThrow()
                .asSubclass(Translatable.class);
    }
}
