package dev.stoa.catalog.inventory;

import dev.stoa.catalog.warehouse.WarehouseContents;
import org.springframework.stereotype.Component;

@Component
class StockInWarehouses implements WarehouseContents {

    private final Stocks stocks;

    StockInWarehouses(Stocks stocks) {
        this.stocks = stocks;
    }

    @Override
    public boolean holdsGoods(String warehouseId) {
        return stocks.isAnyAt(warehouseId);
    }
}
