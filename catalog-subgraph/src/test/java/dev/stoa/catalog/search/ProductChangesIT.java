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
    private ChangedProducts changed;

    @BeforeEach
    void watch() {
        mongo = new MongoTemplate(client, "changes-" + goods.mark());
        mongo.createCollection("products");
        mongo.createCollection(ratings.collection());
        changed = new ProductChanges(mongo, ratings).fromNow(WAIT);
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

    private static void needsAnotherIndex(Throwable thrown) {
        assertThat(IndexFaults.isOfIndex(thrown)).isTrue();
        assertThat(ClusterFaults.of(thrown)).isEqualTo(Fault.BROKEN);
    }
}
