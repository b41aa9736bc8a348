package dev.stoa.catalog.pricing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import dev.stoa.catalog.change.Actor;
import dev.stoa.platform.memory.Keeping;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What price lists have for variants: one document for each variant that is in a list. */
@Repository
public class ListedPrices implements Indexed {

    static final String SET_BY = "setBy";

    private static final int MOST_REMEMBERED = 20_000;
    private static final Keyset<VariantPrices> BY_VARIANT =
            new Keyset<>(
                    VariantPrices.class,
                    "_id",
                    Direction.ASC,
                    VariantPrices::variantId,
                    VariantPrices::variantId);

    private final MongoTemplate mongo;
    private final Memory<List<ListedPrice>> memory;

    ListedPrices(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.learnt(collection(), Keeping.whole(MOST_REMEMBERED), this::stored);
    }

    /** By variant, as they were a moment ago; variants that no list has have none. */
    public Map<String, List<ListedPrice>> shown(Collection<String> variantIds) {
        return memory.all(variantIds, _ -> List.of());
    }

    /** By variant, as they are stored; variants that no list has have none. */
    public Map<String, List<ListedPrice>> stored(Collection<String> variantIds) {
        var known =
                mongo.find(Query.query(where("_id").in(variantIds)), VariantPrices.class).stream()
                        .collect(Collectors.toMap(VariantPrices::variantId, VariantPrices::rows));
        // That a variant has none is remembered like anything else.
        return variantIds.stream()
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> known.getOrDefault(id, List.of())));
    }

    /**
     * @param variantIds only these; null for all
     */
    Connection<VariantPrices> ofList(
            String handle, @Nullable List<String> variantIds, PageArguments page) {
        var rows = where("rows.list").is(handle);
        var wanted = variantIds == null ? rows : rows.and("_id").in(variantIds);
        return BY_VARIANT.page(mongo, wanted, page);
    }

    /**
     * Variants that have prices, some of them, by id.
     *
     * @param list only with prices of this list; null for any
     * @param last id of the last one seen; empty to begin
     */
    public List<VariantPrices> after(String last, @Nullable String list, int limit) {
        var rows = list == null ? where("rows.list").exists(true) : where("rows.list").is(list);
        var next = Query.query(rows.and("_id").gt(last)).with(Sort.by("_id")).limit(limit);
        return mongo.find(next, VariantPrices.class);
    }

    /** Sets prices, each in the place of the one before, and takes others away. */
    void change(Map<String, List<PriceChange>> byVariant, Actor by) {
        var writes =
                byVariant.entrySet().stream()
                        .map(entry -> write(entry.getKey(), entry.getValue(), by))
                        .toList();
        mongo.getCollection(collection()).bulkWrite(writes, new BulkWriteOptions().ordered(false));
        byVariant.keySet().forEach(memory::forget);
    }

    private UpdateOneModel<Document> write(String variantId, List<PriceChange> changes, Actor by) {
        var places = changes.stream().map(ListedPrices::isPlaceOf).toList();
        var others =
                new Document("input", new Document("$ifNull", List.of("$rows", List.of())))
                        .append("cond", new Document("$not", List.of(new Document("$or", places))));
        var next = changes.stream().map(PriceChange::next).filter(Objects::nonNull);
        var rows =
                List.of(
                        new Document("$filter", others),
                        new Document("$literal", next.map(price -> document(price, by)).toList()));
        return new UpdateOneModel<>(
                new Document("_id", variantId),
                List.of(
                        new Document(
                                "$set", new Document("rows", new Document("$concatArrays", rows)))),
                new UpdateOptions().upsert(true));
    }

    private static Document isPlaceOf(PriceChange change) {
        return new Document(
                "$and",
                List.of(
                        isEqual("list", change.list()),
                        isEqual("minQuantity", change.minQuantity()),
                        isEqual("price.currency", change.currency().getCurrencyCode())));
    }

    private static Document isEqual(String field, Object value) {
        return new Document("$eq", List.of("$$this." + field, new Document("$literal", value)));
    }

    /** Who set it stands beside it for {@link PriceAuthors}, and is not read with it. */
    private Document document(ListedPrice price, Actor by) {
        var document = new Document();
        mongo.getConverter().write(price, document);
        var author = new Document();
        mongo.getConverter().write(by, author);
        return document.append(SET_BY, author);
    }

    /** Takes the prices away that a list has for these variants. */
    void remove(String handle, Collection<String> variantIds) {
        mongo.updateMulti(
                Query.query(where("_id").in(variantIds)),
                new Update().pull("rows", new Document("list", handle)),
                collection());
    }

    @Override
    public final String collection() {
        return "variantPrices";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("rows.list", Direction.ASC).on("_id", Direction.ASC));
    }
}
