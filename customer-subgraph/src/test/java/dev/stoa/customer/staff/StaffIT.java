package dev.stoa.customer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.QueryBudget;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CustomerTest
class StaffIT {

    private static final String PASSWORD = "counts every box twice";
    private static final String CREATE =
            """
            mutation ($input: StaffMemberCreateInput!) {
              staffMemberCreate(input: $input) {
                staffMember { id email role { name } isActive }
                userErrors { code path }
              }
            }
            """;
    private static final String UPDATE =
            """
            mutation ($input: StaffMemberUpdateInput!) {
              staffMemberUpdate(input: $input) {
                staffMember { id name role { name } isActive }
                userErrors { code path }
              }
            }
            """;
    private static final String ROLE =
            """
            mutation ($input: RoleCreateInput!) {
              roleCreate(input: $input) { role { id permissions } userErrors { code path } }
            }
            """;

    @Autowired Shop shop;
    @Autowired OpenShop openShop;
    @Autowired StaffMembers members;
    @Autowired Roles roles;
    @Autowired QueryBudget budget;

    @Test
    void aNewShopHasAnOwnerWhoMayDoEverything() {
        var owner = shop.owner();

        var roles =
                shop.run("{ roles { name permissions } }", Map.of(), owner.access())
                        .at("/data/roles");

        assertThat(roles.findValuesAsString("name")).contains("Owner", "Support", "Warehouse");
        assertThat(
                        shop.run("{ viewer { permissions } }", Map.of(), owner.access())
                                .at("/data/viewer/permissions")
                                .size())
                .isEqualTo(Permission.values().length);
    }

    @Test
    void theOwnerMayDoWhatIsNewSinceTheShopWasOpened() {
        roles.allow("Owner", EnumSet.of(Permission.STAFF_MANAGE));

        openShop.handle("intruder@example.com", "a password of mine");

        assertThat(roles.all())
                .filteredOn(role -> role.name().equals("Owner"))
                .singleElement()
                .extracting(Role::asSet)
                .isEqualTo(EnumSet.allOf(Permission.class));
    }

    @Test
    void aShopWithStaffIsNotOpenedAgain() {
        var before = members.all();

        openShop.handle("intruder@example.com", "a password of mine");

        assertThat(members.all()).isEqualTo(before);
    }

    @Test
    void aMemberMayDoWhatTheirRoleAllows() {
        var worker = hire("Warehouse");

        var permissions =
                shop.run("{ viewer { permissions } }", Map.of(), worker.access())
                        .at("/data/viewer/permissions")
                        .toString();

        assertThat(permissions)
                .contains("INVENTORY_WRITE", "ORDERS_READ")
                .doesNotContain("STAFF_MANAGE", "PAYMENTS_WRITE");
        assertThat(code("{ customers { nodes { id } } }", worker)).isEqualTo("FORBIDDEN");
        assertThat(code("{ staffMembers { id } }", worker)).isEqualTo("FORBIDDEN");
        assertThat(code("{ roles { id } }", worker)).isEqualTo("FORBIDDEN");
        assertThat(code("{ customers { nodes { id } } }", hire("Support"))).isEmpty();
    }

    @Test
    void onlyManagersHireAndMakeRoles() {
        var before = members.all().size();
        var worker = hire("Support");
        var input = newMember(Shop.newEmail(), roleId("Owner"));

        assertThat(shop.answer(CREATE, Map.of("input", input), worker.access()).code())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.answer(CREATE, Map.of("input", input), shop.newCustomer().access()).code())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.answer(CREATE, Map.of("input", input), Map.of()).code())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(
                        shop.answer(
                                        ROLE,
                                        Map.of(
                                                "input",
                                                Map.of(
                                                        "name",
                                                        "Root",
                                                        "permissions",
                                                        List.of("STAFF_MANAGE"))),
                                        worker.access())
                                .code())
                .isEqualTo("FORBIDDEN");
        assertThat(members.all()).hasSize(before + 1);
    }

    @Test
    void newRightsHoldFromTheNextRefresh() {
        var worker = hire("Warehouse");

        update(Map.of("id", worker.id(), "roleId", roleId("Support")));

        assertThat(code("{ customers { nodes { id } } }", worker)).isEqualTo("FORBIDDEN");
        var refreshed = shop.refresh(worker.refresh()).at("/tokens/accessToken").asString();
        assertThat(shop.answer("{ customers { nodes { id } } }", Map.of(), refreshed).code())
                .isEmpty();
    }

    @Test
    void deactivatingEndsSessionsAndRefusesNewOnes() {
        var worker = hire("Warehouse");

        var answer = update(Map.of("id", worker.id(), "isActive", false));

        assertThat(answer.at("/staffMember/isActive").asBoolean()).isFalse();
        assertThat(shop.refresh(worker.refresh()).at("/userErrors/0/code").asString())
                .isEqualTo("SESSION_ENDED");
        assertThat(
                        shop.tryToSignInStaff(worker.email(), PASSWORD)
                                .at("/userErrors/0/code")
                                .asString())
                .isEqualTo("INVALID_CREDENTIALS");
    }

    @Test
    void nobodyTakesTheirOwnRights() {
        var owner = shop.owner();

        var inactive = update(Map.of("id", owner.id(), "isActive", false));
        var demoted = update(Map.of("id", owner.id(), "roleId", roleId("Support")));

        assertThat(inactive.at("/userErrors/0/code").asString()).isEqualTo("INVALID");
        assertThat(demoted.at("/userErrors/0/code").asString()).isEqualTo("INVALID");
        assertThat(members.find(owner.id()).orElseThrow().isActive()).isTrue();
    }

    @Test
    void refusesTakenAddressesUnknownRolesAndWeakPasswords() {
        var worker = hire("Warehouse");

        assertThat(create(newMember(worker.email(), roleId("Support"))).toString())
                .contains("EMAIL_TAKEN");
        assertThat(create(newMember(Shop.newEmail(), "rol_x")).toString()).contains("NOT_FOUND");
        assertThat(
                        create(
                                        Map.of(
                                                "email",
                                                Shop.newEmail(),
                                                "name",
                                                " ",
                                                "roleId",
                                                roleId("Support"),
                                                "password",
                                                "password"))
                                .toString())
                .contains("PASSWORD_TOO_WEAK", "REQUIRED");
    }

    @Test
    void makesRolesWithDistinctNames() {
        var input = Map.of("name", "Pricing", "permissions", List.of("PRODUCTS_WRITE"));

        var made = role(input);
        var again = role(input);

        assertThat(made.at("/role/permissions").toString()).isEqualTo("[\"PRODUCTS_WRITE\"]");
        assertThat(again.at("/userErrors/0/code").asString()).isEqualTo("INVALID");
    }

    @Test
    void aListOfStaffReadsRolesOnce() {
        hire("Support");
        hire("Warehouse");
        var owner = shop.owner();

        var commands =
                budget.commandsOf(
                        () ->
                                shop.run(
                                        "{ staffMembers { name role { name } } }",
                                        Map.of(),
                                        owner.access()));

        assertThat(commands).containsOnlyOnce("find staffMembers").containsOnlyOnce("find roles");
    }

    private Shop.Signed hire(String role) {
        var email = Shop.newEmail();
        var answer = create(newMember(email, roleId(role)));
        assertThat(answer.at("/staffMember/role/name").asString()).isEqualTo(role);
        return shop.staff(email, PASSWORD);
    }

    private static Map<String, String> newMember(String email, String roleId) {
        return Map.of("email", email, "name", "Sam", "roleId", roleId, "password", PASSWORD);
    }

    private String roleId(String name) {
        var roles = shop.run("{ roles { id name } }", Map.of(), shop.owner().access());
        for (var role : roles.at("/data/roles")) {
            if (role.at("/name").asString().equals(name)) {
                return role.at("/id").asString();
            }
        }
        throw new AssertionError("no role " + name);
    }

    private JsonNode create(Map<String, String> input) {
        return asOwner(CREATE, input).at("/data/staffMemberCreate");
    }

    private JsonNode update(Map<String, ?> input) {
        return asOwner(UPDATE, input).at("/data/staffMemberUpdate");
    }

    private JsonNode role(Map<String, ?> input) {
        return asOwner(ROLE, input).at("/data/roleCreate");
    }

    private JsonNode asOwner(String mutation, Map<String, ?> input) {
        return shop.run(mutation, Map.of("input", input), shop.owner().access());
    }

    private String code(String query, Shop.Signed as) {
        return shop.answer(query, Map.of(), as.access()).code();
    }
}
