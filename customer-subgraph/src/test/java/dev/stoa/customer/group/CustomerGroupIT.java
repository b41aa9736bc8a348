package dev.stoa.customer.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import dev.stoa.platform.test.QueryBudget;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CustomerTest
class CustomerGroupIT {

    private static final String SET =
            """
            mutation ($input: CustomerGroupSetInput!) { customerGroupSet(input: $input) {
              customerGroup { id name version } userErrors { code path } } }
            """;
    private static final String DELETE =
            """
            mutation ($input: CustomerGroupDeleteInput!) { customerGroupDelete(input: $input) {
              id userErrors { code path } } }
            """;
    private static final String ADD =
            """
            mutation ($input: CustomerGroupMembersAddInput!) {
              customerGroupMembersAdd(input: $input) {
                customerGroup { members(first: 10) { totalCount nodes { id } } }
                userErrors { code path } } }
            """;
    private static final String REMOVE =
            """
            mutation ($input: CustomerGroupMembersRemoveInput!) {
              customerGroupMembersRemove(input: $input) {
                customerGroup { members(first: 10) { totalCount } } userErrors { code path } } }
            """;

    @Autowired Shop shop;
    @Autowired QueryBudget budget;

    private String owner;

    @BeforeEach
    void signIn() {
        owner = shop.owner().access();
    }

    @Test
    void travelsInTheTokenOfItsMembers() throws ParseException {
        var ada = shop.newCustomer();
        assertThat(groupsIn(ada.access())).isEmpty();
        var trade = made("Trade " + ada.id());

        var added = change(ADD, trade, ada.id(), ada.id());

        assertThat(added.at("/customerGroupMembersAdd/customerGroup/members/totalCount").asInt())
                .isEqualTo(1);
        assertThat(groupsIn(shop.signIn(ada.email(), Shop.PASSWORD).access()))
                .containsExactly(trade);
        change(REMOVE, trade, ada.id());
        assertThat(groupsIn(shop.signIn(ada.email(), Shop.PASSWORD).access())).isEmpty();
    }

    @Test
    void isGoneWithItsMemberships() throws ParseException {
        var ada = shop.newCustomer();
        var group = made("Gone " + ada.id());
        change(ADD, group, ada.id());

        assertThat(codes(run(DELETE, Map.of("id", group, "expectedVersion", 2))))
                .containsExactly("CONFLICT");
        assertThat(
                        run(DELETE, Map.of("id", group, "expectedVersion", 1))
                                .at("/customerGroupDelete/id")
                                .asString())
                .isEqualTo(group);
        assertThat(codes(run(DELETE, Map.of("id", group, "expectedVersion", 1))))
                .containsExactly("NOT_FOUND");
        assertThat(groupsIn(shop.signIn(ada.email(), Shop.PASSWORD).access())).isEmpty();
    }

    @Test
    void refusesWhatIsNoGroup() {
        var group = made("Taken " + Shop.newEmail());
        var name = run("{ customerGroup(id: \"%s\") { name } }".formatted(group), null);

        assertThat(codes(run(SET, Map.of("name", "  ")))).containsExactly("REQUIRED");
        assertThat(codes(run(SET, Map.of("name", "x".repeat(101))))).containsExactly("INVALID");
        assertThat(
                        codes(
                                run(
                                        SET,
                                        Map.of(
                                                "name",
                                                name.at("/customerGroup/name")
                                                        .asString()
                                                        .toUpperCase(Locale.ROOT)))))
                .containsExactly("NAME_TAKEN");
        assertThat(codes(run(SET, Map.of("id", group, "name", "x")))).containsExactly("REQUIRED");
        assertThat(codes(run(SET, Map.of("id", group, "expectedVersion", 7, "name", "x"))))
                .containsExactly("CONFLICT");
        assertThat(codes(run(SET, Map.of("id", "cgr_none", "expectedVersion", 1, "name", "x"))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void takesAllMembersOrNone() {
        var ada = shop.newCustomer();
        var group = made("All " + ada.id());

        assertThat(codes(change(ADD, group, ada.id(), "cus_none"))).containsExactly("NOT_FOUND");
        assertThat(codes(change(ADD, group))).containsExactly("INVALID");
        assertThat(
                        codes(
                                change(
                                        ADD,
                                        group,
                                        IntStream.range(0, 101)
                                                .mapToObj(i -> "cus_" + i)
                                                .toArray(String[]::new))))
                .containsExactly("INVALID");
        assertThat(codes(change(ADD, "cgr_none", ada.id()))).containsExactly("NOT_FOUND");
        assertThat(
                        run(
                                        "{ customerGroup(id: \"%s\") { members { totalCount } } }"
                                                .formatted(group),
                                        null)
                                .at("/customerGroup/members/totalCount")
                                .asInt())
                .isZero();
    }

    @Test
    void isForStaffAlone() {
        var ada = shop.newCustomer();
        change(ADD, made("Secret " + ada.id()), ada.id());

        assertThat(
                        shop.run("{ me { id groups { name } } }", Map.of(), ada.access())
                                .at("/data/me/groups"))
                .isEmpty();
        assertThat(
                        shop.run("{ customerGroups { id } }", Map.of(), ada.access())
                                .at("/errors/0/extensions/code")
                                .asString())
                .isEqualTo("FORBIDDEN");
        assertThat(
                        shop.run(SET, Map.of("input", Map.of("name", "Mine")), ada.access())
                                .at("/errors/0/extensions/code")
                                .asString())
                .isEqualTo("FORBIDDEN");
        assertThat(
                        run("{ customers(first: 50) { nodes { id groups { name } } } }", null)
                                .findValuesAsString("name"))
                .contains("Secret " + ada.id());
    }

    @Test
    void readsTheGroupsOfAListAtOnce() {
        for (int i = 0; i < 3; i++) {
            var customer = shop.newCustomer();
            change(ADD, made("List " + customer.id()), customer.id());
        }

        var reads =
                budget.commandsOf(
                        () -> run("{ customers(first: 20) { nodes { groups { name } } } }", null));

        assertThat(reads).filteredOn("find memberships"::equals).hasSize(1);
        assertThat(reads).filteredOn("find customerGroups"::equals).hasSize(1);
    }

    private String made(String name) {
        return run(SET, Map.of("name", name)).at("/customerGroupSet/customerGroup/id").asString();
    }

    private JsonNode change(String document, String group, String... customers) {
        return run(document, Map.of("groupId", group, "customerIds", List.of(customers)));
    }

    private JsonNode run(String document, @Nullable Object input) {
        return shop.run(document, input == null ? Map.of() : Map.of("input", input), owner)
                .at("/data");
    }

    private static List<String> codes(JsonNode data) {
        return data.findValuesAsString("code");
    }

    private static List<String> groupsIn(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("groups");
    }
}
