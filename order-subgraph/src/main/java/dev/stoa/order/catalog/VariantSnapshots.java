package dev.stoa.order.catalog;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Our own snapshots of the catalogue's variants. */
@Repository
class VariantSnapshots implements Indexed {

    static final String COLLECTION = "variantSnapshots";

    private static final int MOST_REMEMBERED = 10_000;

    private final MongoTemplate mongo;
    private final Memory<VariantSnapshot> memory;

    VariantSnapshots(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId(COLLECTION, MOST_REMEMBERED, this::stored);
    }

    /** As they were a moment ago. */
    Map<String, VariantSnapshot> remembered(Collection<String> ids) {
        return memory.all(ids);
    }

    private Map<String, VariantSnapshot> stored(Collection<String> ids) {
        return byIds(ids).stream()
                .collect(Collectors.toMap(VariantSnapshot::id, Function.identity()));
    }

    List<VariantSnapshot> byIds(Collection<String> ids) {
        return mongo.find(
                Query.query(Criteria.where("_id").in(ids)), VariantSnapshot.class, COLLECTION);
    }

    /** Keeps each snapshot unless it, or a newer one, is there already. */
    void keep(Collection<VariantSnapshot> variants) {
        var newest = newestOfEach(variants);
        var known = remembered(newest.stream().map(VariantSnapshot::id).toList());
        var unheardOf = newest.stream().filter(one -> !known.containsKey(one.id())).toList();
        var others = new ArrayList<>(insertNew(unheardOf));
        newest.stream().filter(one -> isNewer(one, known.get(one.id()))).forEach(others::add);
        if (!others.isEmpty()) {
            var writes = others.stream().map(this::replaceOlder).toList();
            mongo.getCollection(COLLECTION)
                    .bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    private static boolean isNewer(VariantSnapshot one, @Nullable VariantSnapshot known) {
        return known != null && known.version() < one.version();
    }

    /**
     * An insert costs a tenth of asking which is newer.
     *
     * @return those that are there after all
     */
    private List<VariantSnapshot> insertNew(List<VariantSnapshot> unheardOf) {
        if (unheardOf.isEmpty()) {
            return List.of();
        }
        var documents = unheardOf.stream().map(this::document).toList();
        try {
            mongo.getCollection(COLLECTION)
                    .insertMany(documents, new InsertManyOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException e) {
            boolean isOnlyThere =
                    e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!isOnlyThere || e.getWriteConcernError() != null) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(error -> unheardOf.get(error.getIndex()))
                    .toList();
        }
    }

    private static Collection<VariantSnapshot> newestOfEach(Collection<VariantSnapshot> variants) {
        return variants.stream()
                .collect(
                        Collectors.toMap(
                                VariantSnapshot::id,
                                Function.identity(),
                                BinaryOperator.maxBy(
                                        Comparator.comparingLong(VariantSnapshot::version))))
                .values();
    }

    /** Variants that a product has in a version. */
    record Remaining(String productId, List<String> variantIds, long version) {

        /** Nothing can be gone in the first. */
        private boolean mayLeaveSomeOut() {
            return version > 1;
        }
    }

    /** Takes the variants that products no longer have off the shelf. */
    void retire(Collection<Remaining> products) {
        var writes =
                products.stream()
                        .filter(Remaining::mayLeaveSomeOut)
                        .map(VariantSnapshots::retireOthers)
                        .toList();
        if (!writes.isEmpty()) {
            mongo.getCollection(COLLECTION)
                    .bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    private static UpdateManyModel<Document> retireOthers(Remaining product) {
        var gone =
                new Document("productId", product.productId())
                        .append("_id", new Document("$nin", product.variantIds()))
                        .append("version", new Document("$lt", product.version()));
        var set = new Document("isActive", false).append("version", product.version());
        return new UpdateManyModel<>(gone, new Document("$set", set));
    }

    private Document document(VariantSnapshot variant) {
        var document = new Document();
        mongo.getConverter().write(variant, document);
        return document;
    }

    private UpdateOneModel<Document> replaceOlder(VariantSnapshot variant) {
        var replacement = document(variant);
        var isOlder =
                new Document(
                        "$lt",
                        List.of(
                                new Document("$ifNull", List.of("$version", -1L)),
                                variant.version()));
        var choice =
                new Document(
                        "$cond", List.of(isOlder, new Document("$literal", replacement), "$$ROOT"));
        return new UpdateOneModel<>(
                new Document("_id", variant.id()),
                List.of(new Document("$replaceWith", choice)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("productId", Sort.Direction.ASC));
    }
}
