package dev.stoa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What only an attacker sends. */
@CustomerTest
class BadInputIT {

    @Autowired Shop shop;

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "customerRegister, role, email",
        "customerRegister, kind, email",
        "customerRegister, id, email",
        "customerUpdate, customerId, customer { id }",
        "customerUpdate, email, customer { id }",
        "sessionCreate, permissions, tokens { accessToken }",
        "passwordChange, customerId, isChanged",
    })
    void refusesFieldsThatNobodyAskedFor(String mutation, String field, String selection) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        var email = Shop.newEmail();
        var buyer = shop.newCustomer();
        var known =
                Map.of(
                        "customerRegister", Map.of("email", email, "password", Shop.PASSWORD),
                        "customerUpdate", Map.of("name", "Eve"),
                        "sessionCreate", Map.of("email", buyer.email(), "password", Shop.PASSWORD),
                        "passwordChange",
                                Map.of(
                                        "currentPassword",
                                        Shop.PASSWORD,
                                        "newPassword",
                                        "another sunny side"));
        var input = new HashMap<String, Object>(known.get(mutation));
        input.put(field, "STAFF");

        var answer =
                shop.answer(
                        "mutation ($input: %s) { %s(input: $input) { %s } }"
                                .formatted(type, mutation, selection),
                        Map.of("input", input),
                        buyer.access());

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.json().has("data")).isFalse();
        assertThat(shop.tryToSignIn(email, Shop.PASSWORD).at("/userErrors/0/code").asString())
                .isEqualTo("INVALID_CREDENTIALS");
        assertThat(shop.signIn(buyer.email(), Shop.PASSWORD).id()).isEqualTo(buyer.id());
    }

    @Test
    void refusesManySignInsInOneDocument() {
        var buyer = shop.newCustomer();
        var document =
                IntStream.range(0, 20)
                        .mapToObj(
                                i ->
                                        "a%d: sessionCreate(input: {email: \"%s\", password: \"guess %d\"}) { userErrors { code } } "
                                                .formatted(i, buyer.email(), i))
                        .collect(Collectors.joining("", "mutation { ", "}"));

        var answer = shop.answer(document, Map.of(), Map.of("Stoa-Router-Secret", ""));

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.json().has("data")).isFalse();
        assertThat(shop.signIn(buyer.email(), Shop.PASSWORD).id())
                .as("no guess was counted")
                .isEqualTo(buyer.id());
    }

    /** Both hash the password once; the rest is small beside that. */
    @Test
    void takesAsLongForAnAddressThatHasAnAccount() {
        var known = shop.newCustomer().email();
        var forKnown = new ArrayList<Long>();
        var forFresh = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) {
            forKnown.add(nanosToRegister(known));
            forFresh.add(nanosToRegister(Shop.newEmail()));
        }

        double ratio = (double) median(forKnown) / median(forFresh);
        assertThat(ratio).isBetween(0.3, 3.0);
    }

    @Test
    void takesOperatorsInPlaceOfIdsAsText() {
        var owner = shop.owner();
        var buyer = shop.newCustomer();
        var byId = "query ($id: ID!) { customer(by: {id: $id}) { id } }";
        for (var id : List.of(Map.of("$ne", "x"), Map.of("$gt", ""), List.of("a", "b"))) {
            var answer = shop.answer(byId, Map.of("id", id), owner.access());

            assertThat(answer.json().at("/data/customer").isNull()).as("taken as text").isTrue();
            assertThat(answer.body()).doesNotContain(buyer.id());
        }

        var entities =
                """
                query ($refs: [_Any!]!) { _entities(representations: $refs) {
                  ... on Customer { id email } } }""";
        var reference = Map.of("__typename", "Customer", "id", Map.of("$ne", "x"));
        var answer = shop.run(entities, Map.of("refs", List.of(reference)), owner.access());
        assertThat(answer.at("/data/_entities/0").isNull()).isTrue();
    }

    private long nanosToRegister(String email) {
        long start = System.nanoTime();
        assertThat(shop.register(email).at("/email").asString()).isEqualTo(email);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
