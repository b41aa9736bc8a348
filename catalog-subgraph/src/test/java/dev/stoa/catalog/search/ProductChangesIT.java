package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.model.RenameCollectionOptions;
import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.search.IndexStore.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the stream of changes tells, in a database of its own that can be taken apart. */
@CatalogTest
class ProductChangesIT {

    private static final Duration WAIT = Duration.ofSeconds(1);

    @Autowired private MongoClient client;
    @Autowired private ProductRatings ratings;
    @Autowired private Goods goods;

    private MongoTemplate mongo;
    private ProductChanges changes;
    private ChangedProducts changed;

    @BeforeEach
    void watch() {
        mongo = new MongoTemplate(client, "changes-" + goods.mark());
        mongo.createCollection("products");
        mongo.createCollection(ratings.collection());
        changes = new ProductChanges(mongo, ratings);
        changed = changes.fromNow(WAIT);
        changed.next();
    }

    @AfterEach
    void remove() {
        changed.close();
        mongo.getDb().drop();
    }

    @Test
    void areThoseOfProductsAndRatingsAlone() {
        mongo.insert(new Document("_id", "prd_1"), "products");
        mongo.insert(new Document("_id", "brd_1"), "brands");
        mongo.insert(new Document("_id", "prd_2"), ratings.collection());

        assertThat(changed.next()).containsExactly("prd_1", "prd_2");
        assertThat(changed.next()).isEmpty();
    }

    @Test
    void areAllWhenACollectionIsRemoved() {
        mongo.dropCollection(ratings.collection());

        assertThatThrownBy(changed::next).satisfies(ProductChangesIT::needsAnotherIndex);
    }

    @Test
    void areAllWhenACollectionIsReplaced() {
        mongo.insert(new Document("_id", "prd_1"), "restored");
        var restored = new MongoNamespace(mongo.getDb().getName(), "products");
        mongo.getCollection("restored")
                .renameCollection(restored, new RenameCollectionOptions().dropTarget(true));

        assertThatThrownBy(changed::next).satisfies(ProductChangesIT::needsAnotherIndex);
    }

    @Test
    void goOnFromWhereSomebodyStood() {
        var position = changed.position();
        mongo.insert(new Document("_id", "prd_1"), "products");

        try (var later = changes.since(kept(position), WAIT)) {
            assertThat(later.next()).containsExactly("prd_1");
        }
    }

    /** MongoDB hands over more at once than are told at once. */
    @Test
    void goOnFromTheMidstOfMany() {
        var all = IntStream.range(0, 1_200).mapToObj(i -> new Document("_id", "prd_" + i)).toList();
        mongo.getCollection("products").insertMany(all);

        var told = new ArrayList<String>();
        while (told.size() < all.size()) {
            told.addAll(changed.next());
            try (var later = changes.since(kept(changed.position()), WAIT)) {
                assertThat(later.next()).doesNotContainAnyElementsOf(told);
            }
        }
        assertThat(told).hasSameSizeAs(all);
    }

    @Test
    void areAllInADatabaseThatWasRestored() {
        var position = changed.position();
        mongo.getDb().drop();
        mongo.createCollection("products");
        try (var anew = changes.fromNow(WAIT)) {
            anew.next();
            var elsewhere = kept(anew.position());
            elsewhere.put(ChangedProducts.SOURCE, position.get(ChangedProducts.SOURCE));

            assertThatThrownBy(() -> changes.since(elsewhere, WAIT))
                    .satisfies(ProductChangesIT::needsAnotherIndex);
        }
    }

    @Test
    void areAllForWhoHasNotNotedTheDatabase() {
        var position = kept(changed.position());
        position.remove(ChangedProducts.SOURCE);

        assertThatThrownBy(() -> changes.since(position, WAIT))
                .satisfies(ProductChangesIT::needsAnotherIndex);
    }

    /** As it is written down beside an index. */
    private static BsonDocument kept(BsonDocument position) {
        return BsonDocument.parse(position.toJson());
    }

    private static void needsAnotherIndex(Throwable thrown) {
        assertThat(IndexFaults.isOfIndex(thrown)).isTrue();
        assertThat(ClusterFaults.of(thrown)).isEqualTo(Fault.BROKEN);
    }
}
