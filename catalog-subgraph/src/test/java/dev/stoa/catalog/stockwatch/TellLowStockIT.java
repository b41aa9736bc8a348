package dev.stoa.catalog.stockwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.inventory.Stock.Pieces;
import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.test.EventContract;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

@CatalogTest
class TellLowStockIT {

    @Autowired private TellLowStock tellLowStock;
    @Autowired private Stocks stocks;
    @Autowired private Goods goods;
    @Autowired private MongoTemplate mongo;

    @Test
    void tellsOfEachTimeItBecomesLowOnce() {
        var mug = Goods.variantOf(goods.product("Mug").sku("MUG").stock(10).put());
        change(mug, -3);
        tellLowStock.handle();
        assertThat(told(mug)).isEmpty();

        change(mug, -4);
        change(mug, -1);
        tellLowStock.handle();
        tellLowStock.handle();
        change(mug, -1);
        tellLowStock.handle();

        assertThat(told(mug))
                .singleElement()
                .extracting(event -> Document.parse(event.getString("data")))
                .satisfies(
                        data ->
                                assertThat(data)
                                        .containsEntry("title", "Mug")
                                        .containsEntry("sku", "MUG")
                                        .containsEntry("available", 2));

        change(mug, 20);
        change(mug, -20);
        tellLowStock.handle();
        assertThat(told(mug)).hasSize(2);
    }

    @Test
    void isSilentOfWhatIsLowNoMore() {
        var bowl = Goods.variantOf(goods.product("Bowl").stock(10).put());
        change(bowl, -8);
        change(bowl, 8);

        tellLowStock.handle();

        assertThat(told(bowl)).isEmpty();
    }

    @Test
    void tellsOfMoreThanFitIntoOneTurn() {
        var many = goods.product("Shirt").sizes(sizes()).stock(10).put();
        many.variants().forEach(variant -> change(variant.id(), -7));

        tellLowStock.handle();

        assertThat(many.variants()).allMatch(variant -> told(variant.id()).size() == 1);
    }

    @Test
    void sendsWhatTheSchemaSays() {
        var event =
                new StockLow(
                        "var_01J9ZK3T5V8Q2M4N6P7R9S0W2Y",
                        "prd_01J9ZK3T5V8Q2M4N6P7R9S0W1X",
                        "Mug",
                        null,
                        null,
                        -1,
                        Instant.parse("2026-11-01T10:15:30Z"));

        assertThat(EventContract.problemsOfSent(event)).isEmpty();
        assertThat(EventContract.sampleAs(StockLow.class).available()).isEqualTo(3);
    }

    private static String[] sizes() {
        return IntStream.range(0, 120).mapToObj(i -> "S" + i).toArray(String[]::new);
    }

    private void change(String variantId, int by) {
        assertThat(stocks.adjust(variantId, new Pieces(Warehouse.MAIN, by))).isPresent();
    }

    private List<Document> told(String variantId) {
        var events = where("type").is("catalog.stock-low.v1").and("subject").is(variantId);
        return mongo.find(Query.query(events), Document.class, "outbox");
    }
}
