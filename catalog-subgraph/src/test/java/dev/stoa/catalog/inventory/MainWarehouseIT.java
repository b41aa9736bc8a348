package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.catalog.warehouse.Warehouses;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.relay.PageArguments;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Stock as it was kept before there were several warehouses. */
@CatalogTest
class MainWarehouseIT {

    @Autowired private Stocks stocks;
    @Autowired private StockMovements movements;
    @Autowired private Warehouses warehouses;
    @Autowired private MongoTemplate mongo;
    @Autowired private Ids ids;

    /** Stock without a product is nothing that others can report. */
    @AfterEach
    void remove() {
        mongo.remove(Query.query(Criteria.where("productId").is("prd_old")), "stock");
    }

    @Test
    void opensWithTheShop() {
        assertThat(warehouses.byId(Warehouse.MAIN)).get().matches(Warehouse::isActive);
    }

    @Test
    void isWhereOldStockIs() {
        var variant = ids.next("var");
        var held = new Document("_id", "rsv_old").append("quantity", 3).append("until", new Date());
        mongo.insert(
                new Document("_id", variant)
                        .append("productId", "prd_old")
                        .append("onHand", 8)
                        .append("available", 5)
                        .append("isTracked", true)
                        .append("continuesSelling", false)
                        .append("reservations", List.of(held))
                        .append("wasSellable", true)
                        .append("updatedAt", Date.from(Instant.EPOCH)),
                "stock");
        mongo.insert(
                new Document("_id", ids.next("mov"))
                        .append("variantId", variant)
                        .append("delta", 8)
                        .append("reason", "IMPORTED")
                        .append("createdAt", Date.from(Instant.EPOCH)),
                "stockMovements");

        stocks.placeInMain();
        movements.placeInMain();
        stocks.placeInMain();

        var stock = stocks.of(variant).orElseThrow();
        assertThat(stock.places()).containsExactly(new Stock.Place(Warehouse.MAIN, 8, 5));
        assertThat(stock.reservations())
                .extracting(Stock.Reservation::from)
                .containsExactly(List.of(new Stock.Pieces(Warehouse.MAIN, 3)));
        assertThat(movements.of(variant, Warehouse.MAIN, PageArguments.first(5)).getNodes())
                .hasSize(1);
        var sold = stocks.sell(variant, "rsv_old", 3, List.of()).orElseThrow();
        assertThat(sold.onHand()).isEqualTo(5);
        assertThat(sold.available()).isEqualTo(5);
        assertThat(sold.moved()).containsExactly(new Stock.Pieces(Warehouse.MAIN, -3));
    }
}
