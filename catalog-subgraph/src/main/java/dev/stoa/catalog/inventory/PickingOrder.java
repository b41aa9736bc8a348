package dev.stoa.catalog.inventory;

import dev.stoa.catalog.warehouse.Warehouses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * From which warehouses an order is taken: from the first, in the order of their priority, that has
 * all of it; else each variant from the first that has all of its pieces; else from one after the
 * other. Only a wish, made from what was there a moment ago: the hold itself takes what there is.
 */
@Component
class PickingOrder {

    private final Warehouses warehouses;

    PickingOrder(Warehouses warehouses) {
        this.warehouses = warehouses;
    }

    /** The warehouses to begin with. Reads the stock only where there is something to choose. */
    List<String> of(List<ReserveStock.Line> lines, Supplier<Map<String, Stock>> stock) {
        var active = warehouses.inOrderOfSale();
        if (active.size() == 1) {
            return List.of();
        }
        return lines.size() == 1 ? active : of(active, lines, stock.get());
    }

    static List<String> of(
            List<String> active, List<ReserveStock.Line> lines, Map<String, Stock> stock) {
        var wanted = new ArrayList<>(active);
        active.stream()
                .filter(warehouseId -> hasAll(warehouseId, lines, stock))
                .findFirst()
                .ifPresent(
                        warehouseId -> {
                            wanted.remove(warehouseId);
                            wanted.addFirst(warehouseId);
                        });
        return wanted;
    }

    private static boolean hasAll(
            String warehouseId, List<ReserveStock.Line> lines, Map<String, Stock> stock) {
        return lines.stream().allMatch(line -> has(warehouseId, line, stock.get(line.variantId())));
    }

    private static boolean has(String warehouseId, ReserveStock.Line line, @Nullable Stock stock) {
        return stock != null
                && (!stock.isTracked() || stock.availableAt(warehouseId) >= line.quantity());
    }
}
