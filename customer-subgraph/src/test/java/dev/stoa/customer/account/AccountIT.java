package dev.stoa.customer.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import dev.stoa.platform.test.QueryBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@CustomerTest
class AccountIT {

    private static final String REGISTER =
            """
            mutation ($input: CustomerRegisterInput!) {
              customerRegister(input: $input) { email userErrors { code path } }
            }
            """;
    private static final String UPDATE =
            """
            mutation ($input: CustomerUpdateInput!) {
              customerUpdate(input: $input) {
                customer { name phone locale acceptsMarketing version }
                userErrors { code path }
              }
            }
            """;
    private static final String ENTITIES =
            """
            query ($refs: [_Any!]!) {
              _entities(representations: $refs) {
                ... on Customer { id email addresses { id } sessions { id } }
                ... on StaffMember { id email }
              }
            }
            """;

    @Autowired Shop shop;
    @Autowired MongoTemplate mongo;
    @Autowired QueryBudget budget;

    @Test
    void answersAlikeForAnAddressThatHasAnAccount() {
        var buyer = shop.newCustomer();

        var again = shop.register(buyer.email());
        var fresh = shop.register(Shop.newEmail());

        assertThat(again.at("/email").asString()).isEqualTo(buyer.email());
        assertThat(again.at("/userErrors")).isEqualTo(fresh.at("/userErrors"));
        assertThat(count("customers", "email", buyer.email())).isOne();
        assertThat(count("outbox", "type", "customer.registration-repeated.v1")).isPositive();
        assertThat(shop.signIn(buyer.email(), Shop.PASSWORD).id()).isEqualTo(buyer.id());
    }

    @Test
    void opensOneAccountWhenRegisteredSeveralTimesAtOnce() throws Exception {
        var email = Shop.newEmail();

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<JsonNode> register = () -> shop.register(email);
            for (var answer :
                    clients.invokeAll(Stream.generate(() -> register).limit(3).toList())) {
                assertThat(answer.get().at("/email").asString()).isEqualTo(email);
            }
        }

        assertThat(count("customers", "email", email)).isOne();
    }

    @Test
    void namesEverythingThatIsWrongWithARegistration() {
        var answer =
                shop.run(
                                REGISTER,
                                Map.of(
                                        "input",
                                        Map.of(
                                                "email", "not an address",
                                                "password", "12345678",
                                                "name", "x".repeat(121))),
                                null)
                        .at("/data/customerRegister");

        assertThat(answer.at("/email").isNull()).isTrue();
        assertThat(answer.at("/userErrors").findValuesAsString("code"))
                .containsExactlyInAnyOrder("INVALID", "INVALID", "PASSWORD_TOO_WEAK");
    }

    @Test
    void anUpdateLeavesWhatIsAbsentAndClearsWhatIsNull() {
        var buyer = shop.newCustomer();
        update(buyer, Map.of("name", " Ada Lovelace ", "phone", "+49 30 1234", "locale", "de-DE"));

        var input = new HashMap<String, @Nullable Object>();
        input.put("phone", null);
        var customer = update(buyer, input).at("/customer");

        assertThat(customer.at("/name").asString()).isEqualTo("Ada Lovelace");
        assertThat(customer.at("/phone").isNull()).isTrue();
        assertThat(customer.at("/locale").asString()).isEqualTo("de-DE");
    }

    @Test
    void aRequiredValueCannotBeCleared() {
        var input = new HashMap<String, @Nullable Object>();
        input.put("acceptsMarketing", null);

        var answer = update(shop.newCustomer(), input);

        assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("REQUIRED");
        assertThat(answer.at("/userErrors/0/path/0").asString()).isEqualTo("acceptsMarketing");
    }

    @Test
    void refusesWhatWasReadBeforeSomebodyElsesChange() {
        var buyer = shop.newCustomer();
        int version = update(buyer, Map.of("name", "Ada")).at("/customer/version").asInt();

        var good = update(buyer, Map.of("name", "Bob", "expectedVersion", version));
        var late = update(buyer, Map.of("name", "Eve", "expectedVersion", version));

        assertThat(good.at("/customer/version").asInt()).isEqualTo(version + 1);
        assertThat(late.at("/userErrors/0/code").asString()).isEqualTo("CONFLICT");
        assertThat(
                        shop.run("{ me { name } }", Map.of(), buyer.access())
                                .at("/data/me/name")
                                .asString())
                .isEqualTo("Bob");
    }

    @Test
    void refusesMalformedLanguagesAndPhoneNumbers() {
        var answer = update(shop.newCustomer(), Map.of("phone", "call me", "locale", "d_e"));

        assertThat(answer.at("/userErrors").findValuesAsString("code"))
                .containsExactly("INVALID", "INVALID");
    }

    @Test
    void staffFindCustomersByTheBeginningOfNameAndAddress() {
        var owner = shop.owner();
        var buyer = shop.newCustomer();
        update(buyer, Map.of("name", "Zoë Quartermain"));

        for (var text : List.of("zoë", "Quarter", buyer.email().substring(0, 8))) {
            assertThat(ids(search(text, owner))).contains(buyer.id());
        }
        assertThat(ids(search("artermain", owner))).doesNotContain(buyer.id());
        assertThat(ids(search(".*", owner))).isEmpty();
    }

    @Test
    void pagesThroughCustomersNewestFirstAndRefusesForeignCursors() {
        var owner = shop.owner();
        var older = shop.newCustomer();
        var newer = shop.newCustomer();
        var query =
                "query ($after: String, $query: String) { customers(first: 1, after: $after, query: $query) { nodes { id } pageInfo { endCursor hasNextPage } } }";

        var first = shop.run(query, Map.of(), owner.access()).at("/data/customers");
        var cursor = first.at("/pageInfo/endCursor").asString();
        var second = shop.run(query, Map.of("after", cursor), owner.access()).at("/data/customers");

        assertThat(ids(first)).containsExactly(newer.id());
        assertThat(ids(second)).containsExactly(older.id());
        assertThat(shop.answer(query, Map.of("after", cursor, "query", "a"), bearer(owner)).code())
                .isEqualTo("CURSOR_INVALID");
    }

    @Test
    void customersAndGuestsDoNotSeeOthers() {
        var victim = shop.newCustomer();
        var other = shop.newCustomer();
        var query = "query ($id: ID!) { customer(by: { id: $id }) { email } }";

        assertThat(shop.answer(query, Map.of("id", victim.id()), bearer(other)).code())
                .isEqualTo("FORBIDDEN");
        assertThat(shop.answer(query, Map.of("id", victim.id()), Map.of()).code())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(shop.answer("{ customers { nodes { id } } }", Map.of(), bearer(other)).code())
                .isEqualTo("FORBIDDEN");
        assertThat(
                        shop.run(query, Map.of("id", victim.id()), shop.owner().access())
                                .at("/data/customer/email")
                                .asString())
                .isEqualTo(victim.email());
    }

    @Test
    void referencesOfOthersAreNullInTheirPlaces() {
        var self = shop.newCustomer();
        var other = shop.newCustomer();
        var owner = shop.owner();
        var refs =
                List.of(
                        Map.of("__typename", "Customer", "id", other.id()),
                        Map.of("__typename", "Customer", "id", self.id()),
                        Map.of("__typename", "Customer", "id", "cus_missing"),
                        Map.of("__typename", "StaffMember", "id", owner.id()));

        var own = shop.run(ENTITIES, Map.of("refs", refs), self.access()).at("/data/_entities");
        var guest = shop.run(ENTITIES, Map.of("refs", refs), null).at("/data/_entities");
        var staff = shop.run(ENTITIES, Map.of("refs", refs), owner.access()).at("/data/_entities");

        assertThat(own.at("/0").isNull()).isTrue();
        assertThat(own.at("/1/email").asString()).isEqualTo(self.email());
        assertThat(own.at("/2").isNull()).isTrue();
        assertThat(own.at("/3").isNull()).isTrue();
        assertThat(guest.size()).isEqualTo(4);
        assertThat(guest).allSatisfy(slot -> assertThat(slot.isNull()).isTrue());
        assertThat(staff.at("/0/email").asString()).isEqualTo(other.email());
        assertThat(staff.at("/2").isNull()).isTrue();
        assertThat(staff.at("/3/email").asString()).isEqualTo(owner.email());
    }

    @Test
    void referencesAndListsCostAFewReadsWhateverTheirLength() {
        var owner = shop.owner();
        var refs =
                Stream.generate(shop::newCustomer)
                        .limit(4)
                        .map(buyer -> Map.of("__typename", "Customer", "id", buyer.id()))
                        .toList();

        var entities =
                budget.commandsOf(() -> shop.run(ENTITIES, Map.of("refs", refs), owner.access()));
        var list =
                budget.commandsOf(
                        () ->
                                shop.run(
                                        "{ customers { nodes { email addresses { id } defaultAddress { id } sessions { id } } } }",
                                        Map.of(),
                                        owner.access()));

        for (var commands : List.of(entities, list)) {
            assertThat(commands).containsOnlyOnce("find customers");
            assertThat(commands).containsOnlyOnce("find addressBooks");
            assertThat(commands).containsOnlyOnce("find sessions");
        }
    }

    @Test
    void treatsOperatorsInTextAsText() {
        var query = "query ($email: ID!) { customer(by: { id: $email }) { id } }";

        assertThat(
                        shop.run(query, Map.of("email", "{\"$ne\": null}"), shop.owner().access())
                                .at("/data/customer")
                                .isNull())
                .isTrue();
    }

    private JsonNode update(Shop.Signed buyer, Map<String, ?> input) {
        return shop.run(UPDATE, Map.of("input", input), buyer.access()).at("/data/customerUpdate");
    }

    private JsonNode search(String text, Shop.Signed owner) {
        return shop.run(
                        "query ($text: String) { customers(query: $text) { nodes { id } } }",
                        Map.of("text", text),
                        owner.access())
                .at("/data/customers");
    }

    private static List<String> ids(JsonNode connection) {
        return connection.at("/nodes").findValuesAsString("id");
    }

    private static Map<String, String> bearer(Shop.Signed signed) {
        return Map.of("Authorization", "Bearer " + signed.access());
    }

    private long count(String collection, String field, String value) {
        return mongo.count(
                Query.query(Criteria.where(field).is(value)), Document.class, collection);
    }
}
