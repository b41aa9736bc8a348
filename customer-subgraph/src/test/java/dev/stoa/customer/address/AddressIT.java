package dev.stoa.customer.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CustomerTest
class AddressIT {

    private static final String FIELDS =
            "address { id isDefault address { name company line1 city postalCode } } userErrors { code path }";

    @Autowired Shop shop;

    @Test
    void savesChangesAndDeletesAddresses() {
        var buyer = shop.newCustomer();
        var id = create(buyer, address("Berlin")).at("/address/id").asString();
        var second = create(buyer, address("Potsdam")).at("/address/id").asString();

        var changes = new HashMap<String, @Nullable Object>(Map.of("id", id, "city", "Leipzig"));
        changes.put("postalCode", null);
        var changed = call("addressUpdate", "AddressUpdateInput", FIELDS, changes, buyer);
        assertThat(changed.at("/address/address/city").asString()).isEqualTo("Leipzig");
        assertThat(changed.at("/address/address/postalCode").isNull()).isTrue();
        assertThat(changed.at("/address/address/company").asString()).isEqualTo("Analytical Ltd");

        call("addressSetDefault", "AddressSetDefaultInput", FIELDS, Map.of("id", second), buyer);
        assertThat(defaultOf(buyer)).isEqualTo(second);

        call(
                "addressDelete",
                "AddressDeleteInput",
                "addressId userErrors { code }",
                Map.of("id", second),
                buyer);
        assertThat(defaultOf(buyer)).isEqualTo(id);
    }

    @Test
    void namesMissingAndOverlongTexts() {
        var bad = new HashMap<String, Object>(address(" "));
        bad.put("line1", "x".repeat(121));

        var answer = create(shop.newCustomer(), bad);

        assertThat(answer.at("/address").isNull()).isTrue();
        assertThat(answer.at("/userErrors").toString())
                .contains("{\"code\":\"INVALID\",\"path\":[\"address\",\"line1\"]}")
                .contains("{\"code\":\"REQUIRED\",\"path\":[\"address\",\"city\"]}");
    }

    @Test
    void aRequiredTextCannotBeCleared() {
        var buyer = shop.newCustomer();
        var changes =
                new HashMap<String, @Nullable Object>(
                        Map.of(
                                "id",
                                create(buyer, address("Berlin")).at("/address/id").asString()));
        changes.put("name", null);

        var answer = call("addressUpdate", "AddressUpdateInput", FIELDS, changes, buyer);

        assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("REQUIRED");
    }

    @Test
    void addressesOfOthersDoNotExist() {
        var victim = shop.newCustomer();
        var attacker = shop.newCustomer();
        var id = create(victim, address("Berlin")).at("/address/id").asString();

        for (var answer :
                new JsonNode[] {
                    call(
                            "addressUpdate",
                            "AddressUpdateInput",
                            FIELDS,
                            Map.of("id", id, "city", "Rome"),
                            attacker),
                    call(
                            "addressSetDefault",
                            "AddressSetDefaultInput",
                            FIELDS,
                            Map.of("id", id),
                            attacker),
                    call(
                            "addressDelete",
                            "AddressDeleteInput",
                            "addressId userErrors { code }",
                            Map.of("id", id),
                            attacker)
                }) {
            assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
        }
        assertThat(defaultOf(victim)).isEqualTo(id);
    }

    @Test
    void keepsEveryAddressSavedAtOnce() throws Exception {
        var buyer = shop.newCustomer();

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<JsonNode> save = () -> create(buyer, address("Berlin"));
            var ids = new HashSet<String>();
            for (var answer : clients.invokeAll(Stream.generate(() -> save).limit(5).toList())) {
                ids.add(answer.get().at("/address/id").asString());
            }
            assertThat(ids).hasSize(5);
        }

        var saved =
                shop.run("{ me { addresses { isDefault } } }", Map.of(), buyer.access())
                        .at("/data/me/addresses");
        assertThat(saved.size()).isEqualTo(5);
        assertThat(saved.findValuesAsString("isDefault")).containsOnlyOnce("true");
    }

    private JsonNode create(Shop.Signed buyer, Map<String, ?> address) {
        return call(
                "addressCreate", "AddressCreateInput", FIELDS, Map.of("address", address), buyer);
    }

    private JsonNode call(
            String mutation, String type, String fields, Map<String, ?> input, Shop.Signed as) {
        var document =
                "mutation ($input: %s!) { %s(input: $input) { %s } }"
                        .formatted(type, mutation, fields);
        return shop.run(document, Map.of("input", input), as.access()).at("/data/" + mutation);
    }

    private String defaultOf(Shop.Signed buyer) {
        return shop.run("{ me { defaultAddress { id } } }", Map.of(), buyer.access())
                .at("/data/me/defaultAddress/id")
                .asString();
    }

    private static Map<String, String> address(String city) {
        return Map.of(
                "name", "Ada Lovelace",
                "company", "Analytical Ltd",
                "line1", "Invalidenstraße 117",
                "city", city,
                "postalCode", "10115",
                "country", "DE");
    }
}
