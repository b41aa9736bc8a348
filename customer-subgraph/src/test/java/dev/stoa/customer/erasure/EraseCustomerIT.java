package dev.stoa.customer.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

@CustomerTest
class EraseCustomerIT {

    private static final String ERASE =
            """
            mutation ($input: CustomerEraseInput!) {
              customerErase(input: $input) { erasedCustomerId userErrors { code path } }
            }
            """;
    private static final String ADDRESS =
            """
            mutation { addressCreate(input: {address: {name: "Ada" line1: "Unter den Linden 1"
              city: "Berlin" postalCode: "10117" country: "DE"}}) { userErrors { code } } }
            """;

    @Autowired Shop shop;
    @Autowired MongoTemplate mongo;

    @Test
    void leavesNothingOfThePerson() {
        var buyer = shop.newCustomer();
        assertThat(shop.run(ADDRESS, Map.of(), buyer.access()).at("/errors").isMissingNode())
                .isTrue();
        mongo.save(
                new Document("_id", "cgr_1 " + buyer.id())
                        .append("groupId", "cgr_1")
                        .append("customerId", buyer.id()),
                "memberships");
        assertThat(kept(buyer)).isNotEmpty();

        var erased = erase(Map.of("password", Shop.PASSWORD), buyer.access());

        assertThat(erased.at("/erasedCustomerId").asString()).isEqualTo(buyer.id());
        assertThat(kept(buyer)).isEmpty();
        assertThat(shop.refresh(buyer.refresh()).at("/tokens").isNull()).isTrue();
        assertThat(codes(shop.tryToSignIn(buyer.email(), Shop.PASSWORD)))
                .containsExactly("INVALID_CREDENTIALS");
        assertThat(shop.run("{ me { id } }", Map.of(), buyer.access()).at("/data/me").isNull())
                .isTrue();
        assertThat(count("outbox", "type", "customer.erased.v1", "subject", buyer.id())).isOne();
    }

    @Test
    void leavesTheAddressToWhoeverComesNext() {
        var buyer = shop.newCustomer();
        erase(Map.of("password", Shop.PASSWORD), buyer.access());

        shop.register(buyer.email());

        assertThat(shop.signIn(buyer.email(), Shop.PASSWORD).id()).isNotEqualTo(buyer.id());
    }

    @Test
    void asksTheOwnerForThePassword() {
        var buyer = shop.newCustomer();

        assertThat(codes(erase(Map.of(), buyer.access()))).containsExactly("REQUIRED");
        assertThat(codes(erase(Map.of("password", "wrong one"), buyer.access())))
                .containsExactly("INVALID_CREDENTIALS");
        assertThat(shop.signIn(buyer.email(), Shop.PASSWORD).id()).isEqualTo(buyer.id());
    }

    @Test
    void isForTheOwnerAndForStaffWhoMay() {
        var buyer = shop.newCustomer();
        var other = shop.newCustomer();
        var input = Map.<String, Object>of("customerId", buyer.id(), "password", Shop.PASSWORD);

        assertThat(code(input, other.access())).isEqualTo("FORBIDDEN");
        assertThat(code(input, null)).isEqualTo("UNAUTHENTICATED");
        var owner = shop.owner().access();
        assertThat(codes(erase(Map.of(), owner))).containsExactly("REQUIRED");
        var erased = erase(Map.of("customerId", buyer.id()), owner);

        assertThat(erased.at("/erasedCustomerId").asString()).isEqualTo(buyer.id());
        assertThat(codes(erase(Map.of("customerId", buyer.id()), owner)))
                .containsExactly("NOT_FOUND");
        assertThat(count("outbox", "type", "customer.erased.v1", "subject", buyer.id())).isOne();
    }

    /** Collections in which something of the customer is. */
    private List<String> kept(Shop.Signed buyer) {
        return mongo.getCollectionNames().stream()
                .filter(name -> !List.of("outbox", "inbox", "sentMails").contains(name))
                .filter(name -> isIn(name, buyer))
                .sorted()
                .toList();
    }

    private boolean isIn(String collection, Shop.Signed buyer) {
        return mongo.findAll(Document.class, collection).stream()
                .map(Document::toJson)
                .anyMatch(json -> json.contains(buyer.id()) || json.contains(buyer.email()));
    }

    private long count(String collection, String field, String value, String other, String of) {
        var query = Query.query(Criteria.where(field).is(value).and(other).is(of));
        return mongo.count(query, collection);
    }

    private JsonNode erase(Map<String, ?> input, String access) {
        return shop.run(ERASE, Map.of("input", input), access).at("/data/customerErase");
    }

    private String code(Map<String, ?> input, @Nullable String access) {
        return shop.answer(ERASE, Map.of("input", input), access).code();
    }

    private static List<String> codes(JsonNode answer) {
        return answer.at("/userErrors").findValuesAsString("code");
    }
}
