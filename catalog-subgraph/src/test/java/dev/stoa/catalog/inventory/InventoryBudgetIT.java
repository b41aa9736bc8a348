package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the inventory costs. While nothing is remembered, asking for the warehouses is a read. */
@CatalogTest
class InventoryBudgetIT {

    private static final String LEVELS =
            """
            query($ids: [ID!]) { stockLevels(variantIds: $ids, first: 100) { nodes {
              onHand variant { sku product { title } } warehouses { onHand warehouse { code } } } } }""";
    private static final String MOVEMENTS =
            """
            query($id: ID!) { stockMovements(variantId: $id, first: 100) { nodes {
              delta warehouse { code } actor { id } } } }""";

    @Autowired private ReserveStock reserveStock;
    @Autowired private AdjustInventory adjustInventory;
    @Autowired private QueryBudget budget;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;

    @ParameterizedTest
    @ValueSource(ints = {2, 20, 60})
    void listsLevelsInThreeReads(int count) {
        var variants = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            variants.add(Goods.variantOf(goods.product("Listed").put()));
        }

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                ask(LEVELS, Map.of("ids", variants))
                                                        .<List<?>>at("stockLevels.nodes"))
                                        .hasSize(count));

        assertThat(reads).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void listsMovementsInTwoReads() {
        var variant = Goods.variantOf(goods.product("Moved").put());
        for (int i = 0; i < 5; i++) {
            adjust(variant);
        }

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                ask(MOVEMENTS, Map.of("id", variant))
                                                        .<List<?>>at("stockMovements.nodes"))
                                        .hasSize(6));

        assertThat(reads).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void holdsAVariantInOneStep() {
        var variant = Goods.variantOf(goods.product("Held").put());
        var later = Instant.parse("2126-01-01T00:00:00Z");
        var command =
                new ReserveStock.Command(
                        ids.next("rsv"), later, List.of(new OrderedLine(variant, 2, null)), null);

        var commands =
                budget.commandsOf(() -> reserveStock.handle(command, Callers.service("order")));

        assertThat(commands)
                .as("is it for sale, which warehouses are there, hold")
                .hasSizeLessThanOrEqualTo(3);
    }

    private void adjust(String variant) {
        var command =
                new AdjustInventory.Command(
                        ids.next("key"), variant, null, 1, StockMovementReason.RECEIVED, null);
        adjustInventory.handle(command, Callers.staff());
    }

    private Shop.Answer ask(String document, Map<String, Object> variables) {
        var staff = Callers.staff(Permission.INVENTORY_READ, Permission.PRODUCTS_READ);
        return shop.ask(staff, document, variables);
    }
}
