package dev.stoa.catalog.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class WarehouseIT {

    private static final String CREATE =
            """
            mutation($input: WarehouseCreateInput!) { warehouseCreate(input: $input) {
              warehouse { id address { line1 line2 country } id pickup { name openingHours { day opens closes } coordinates { latitude longitude } } code name priority isActive isMain version } userErrors { code path } } }""";
    private static final String UPDATE =
            """
            mutation($input: WarehouseUpdateInput!) { warehouseUpdate(input: $input) {
              warehouse { code name priority isActive version } userErrors { code path } } }""";
    private static final String ADJUST =
            """
            mutation($input: InventoryAdjustInput!) { inventoryAdjust(input: $input) {
              userErrors { code path } } }""";

    private static final String PROBLEM_PATHS = "warehouseCreate.userErrors[*].path";

    @Autowired private Shop shop;
    @Autowired private Goods goods;
    @Autowired private Depots depots;
    @Autowired private Warehouses warehouses;
    @Autowired private Ids ids;

    @Test
    void opensOne() {
        var code = code();

        var answer = create(Callers.staff(), Map.of("code", code, "name", " Berlin "));

        assertThat(answer.<Map<String, Object>>at("warehouseCreate.warehouse"))
                .containsEntry("code", code)
                .containsEntry("name", "Berlin")
                .containsEntry("priority", 100)
                .containsEntry("isActive", true)
                .containsEntry("isMain", false)
                .containsEntry("version", 1);
        assertThat(
                        shop.ask(Callers.staff(), "{ warehouses { code isMain } }")
                                .<List<String>>at("warehouses[*].code"))
                .contains(code, "MAIN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "berlin | Berlin | 1 | code",
                "'' | Berlin | 1 | code",
                "A23456789012345678901 | Berlin | 1 | code",
                "'A B' | Berlin | 1 | code",
                "OK-1 | ' ' | 1 | name",
                "OK-1 | Berlin | -1 | priority",
                "OK-1 | Berlin | 1001 | priority"
            })
    void refusesWhatMakesNoSense(String code, String name, int priority, String path) {
        int before = warehouses.all().size();

        var answer =
                create(Callers.staff(), Map.of("code", code, "name", name, "priority", priority));

        assertThat(answer.<List<List<String>>>at("warehouseCreate.userErrors[*].path"))
                .containsExactly(List.of(path));
        assertThat(warehouses.all()).hasSize(before);
    }

    @Test
    void refusesACodeThatIsTaken() {
        var answer = create(Callers.staff(), Map.of("code", "MAIN", "name", "Second"));

        assertThat(answer.<List<String>>at("warehouseCreate.userErrors[*].code"))
                .containsExactly("CONFLICT");
    }

    @Test
    void refusesStrangers() {
        var input = Map.<String, Object>of("code", code(), "name", "Berlin");
        int before = warehouses.all().size();

        assertThat(create(Callers.GUEST, input).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(create(Callers.customer("cus_1"), input).errorCode()).isEqualTo("FORBIDDEN");
        assertThat(create(Callers.staff(Permission.INVENTORY_READ), input).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.ask("{ warehouses { id } }").errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(warehouses.all()).hasSize(before);
    }

    @Test
    void changesWhatIsGivenAndLeavesTheRest() {
        var id = depots.open(300);
        var code = warehouses.byId(id).orElseThrow().code();

        var changed = update(id, 1, "name", "Hamburg");
        var stale = update(id, 1, "name", "Bremen");
        var cleared = update(id, 2, "code", null);

        assertThat(changed.<Map<String, Object>>at("warehouseUpdate.warehouse"))
                .containsEntry("code", code)
                .containsEntry("name", "Hamburg")
                .containsEntry("priority", 300)
                .containsEntry("isActive", true)
                .containsEntry("version", 2);
        assertThat(codes(stale)).containsExactly("CONFLICT");
        assertThat(codes(cleared)).containsExactly("REQUIRED");
        assertThat(codes(update(id, 2, "code", "MAIN"))).containsExactly("CONFLICT");
        assertThat(codes(update("whs_unknown", 1, "name", "x"))).containsExactly("NOT_FOUND");
        assertThat(warehouses.byId(id)).get().extracting(Warehouse::version).isEqualTo(2L);
    }

    @Test
    void knowsWhereItStands() {
        var address = Map.of("line1", " Hafenstr. 1 ", "city", "Hamburg", "country", "DE");
        var input = Map.of("code", code(), "name", "Hamburg", "address", address);
        var made = create(Callers.staff(), input);
        String id = made.at("warehouseCreate.warehouse.id");
        assertThat(made.<Map<String, Object>>at("warehouseCreate.warehouse.address"))
                .containsEntry("line1", "Hafenstr. 1")
                .containsEntry("line2", null)
                .containsEntry("country", "DE");

        update(id, 1, "name", "Port");
        assertThat(warehouses.byId(id).orElseThrow().address()).isNotNull();
        var nowhere = update(id, 2, "address", Map.of("line1", " ", "city", "", "country", "DE"));
        assertThat(codes(nowhere)).containsExactly("REQUIRED", "REQUIRED");
        var noCountry = Map.of("line1", "x", "city", "y", "country", "XX");
        assertThat(update(id, 2, "address", noCountry).specification()).containsKey("errors");
        var endless = Map.of("line1", "x".repeat(201), "city", "y", "country", "DE");
        assertThat(codes(update(id, 2, "address", endless))).containsExactly("INVALID");
        assertThat(codes(update(id, 2, "address", null))).isEmpty();
        assertThat(warehouses.byId(id).orElseThrow().address()).isNull();
    }

    @Test
    void saysHowGoodsArePickedUp() {
        var monday = Map.of("day", "MONDAY", "opens", "09:00", "closes", "18:00");
        var pickup = pickup("Old Mill", 60, monday);
        var homeless = Map.of("code", code(), "name", "Mill", "pickup", pickup);
        assertThat(create(Callers.staff(), homeless).<List<List<String>>>at(PROBLEM_PATHS))
                .containsExactly(List.of("address"));
        var address = Map.of("line1", "Mill 1", "city", "Town", "country", "DE");
        var input = Map.of("code", code(), "name", "Mill", "address", address, "pickup", pickup);

        var made = create(Callers.staff(), input);

        String id = made.at("warehouseCreate.warehouse.id");
        assertThat(made.<Map<String, Object>>at("warehouseCreate.warehouse.pickup"))
                .containsEntry("name", "Old Mill")
                .containsEntry("openingHours", List.of(monday))
                .containsEntry("coordinates", Map.of("latitude", "52.5", "longitude", "13.4"));
        assertThat(codes(update(id, 1, "name", "Port"))).isEmpty();
        assertThat(warehouses.byId(id).orElseThrow().pickup()).isNotNull();
        assertThat(codes(update(id, 2, "address", null))).containsExactly("REQUIRED");
        assertThat(codes(update(id, 2, "pickup", null))).isEmpty();
        assertThat(warehouses.byId(id).orElseThrow().pickup()).isNull();
    }

    @Test
    void refusesPickupThatMakesNoSense() {
        var id = depots.open(300);
        var wrong = new HashMap<>(pickup(" ", 2_881));
        wrong.put("timeZone", "Europe/Atlantis");
        wrong.put("coordinates", Map.of("latitude", "91", "longitude", "0"));
        assertThat(codes(update(id, 1, "pickup", wrong)))
                .containsExactly("REQUIRED", "INVALID", "INVALID", "INVALID", "REQUIRED");

        var late = Map.of("day", "MONDAY", "opens", "19:00", "closes", "18:00");
        var noon = Map.of("day", "MONDAY", "opens", "12.00", "closes", "18:00");
        var first = Map.of("day", "MONDAY", "opens", "09:00", "closes", "12:00");
        var again = Map.of("day", "MONDAY", "opens", "13:00", "closes", "18:00");
        for (var hours :
                List.of(pickup("A", 1, late), pickup("A", 1, noon), pickup("A", 1, first, again))) {
            assertThat(codes(update(id, 1, "pickup", hours)))
                    .containsExactly("INVALID", "REQUIRED");
        }
        assertThat(warehouses.byId(id).orElseThrow().version()).isEqualTo(1);
    }

    @SafeVarargs
    private static Map<String, Object> pickup(
            String name, int minutes, Map<String, String>... openingHours) {
        return Map.of(
                "name",
                name,
                "readyMinutes",
                minutes,
                "openingHours",
                List.of(openingHours),
                "timeZone",
                "Europe/Berlin",
                "coordinates",
                Map.of("latitude", "52.5", "longitude", "13.4"));
    }

    @Test
    void closesOnlyWhatIsEmpty() {
        var id = depots.open(300);
        var variant = Goods.variantOf(goods.product("Kept").put());
        adjust(variant, id, 3, "RECEIVED");

        assertThat(codes(update(id, 1, "isActive", false))).containsExactly("WAREHOUSE_NOT_EMPTY");
        adjust(variant, id, -3, "DAMAGED");
        assertThat(codes(update(id, 1, "isActive", false))).isEmpty();

        assertThat(adjust(variant, id, 1, "RECEIVED")).containsExactly("INVALID");
        var main = warehouses.byId(Warehouse.MAIN).orElseThrow();
        assertThat(codes(update(Warehouse.MAIN, (int) main.version(), "isActive", false)))
                .containsExactly("INVALID");
    }

    private List<String> adjust(String variant, String warehouse, int delta, String reason) {
        var input =
                Map.of(
                        "idempotencyKey", ids.next("key"),
                        "variantId", variant,
                        "warehouseId", warehouse,
                        "delta", delta,
                        "reason", reason);
        return shop.ask(Callers.staff(), ADJUST, Map.of("input", input))
                .at("inventoryAdjust.userErrors[*].code");
    }

    private Shop.Answer create(Caller caller, Map<String, Object> input) {
        return shop.ask(caller, CREATE, Map.of("input", input));
    }

    private Shop.Answer update(String id, int version, String field, Object value) {
        var input = new HashMap<String, Object>(Map.of("id", id, "expectedVersion", version));
        input.put(field, value);
        return shop.ask(Callers.staff(), UPDATE, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("warehouseUpdate.userErrors[*].code");
    }

    private String code() {
        return "C" + ids.next("x").substring(16);
    }
}
