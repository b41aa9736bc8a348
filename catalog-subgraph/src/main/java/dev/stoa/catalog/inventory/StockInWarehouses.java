package dev.stoa.catalog.inventory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.warehouse.WarehouseContents;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
class StockInWarehouses implements WarehouseContents {

    private final MongoTemplate mongo;

    StockInWarehouses(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean holdsGoods(String warehouseId) {
        var pieces = new Criteria().orOperator(where("onHand").ne(0), where("available").ne(0));
        var there = where("warehouseId").is(warehouseId).andOperator(pieces);
        return mongo.exists(Query.query(where("places").elemMatch(there)), Stock.class);
    }
}
