package dev.stoa.catalog.warehouse;

/** What is kept in warehouses, told by whoever keeps it. */
public interface WarehouseContents {

    /** True when there are pieces in it, held for somebody, or on their way to it. */
    boolean holdsGoods(String warehouseId);
}
