package dev.stoa.order.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.FakePayments;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CheckoutShop
class CartIT {

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;
    @Autowired FakePayments payments;
    @Autowired Carts carts;

    private String mug;
    private Shopper guest;

    @BeforeEach
    void everythingWorks() {
        inventory.comeBack();
        payments.comeBack();
        mug = shoppers.few(Variants.mug("29.00"), 10).id();
        guest = shoppers.guest();
    }

    @Test
    void opensAGuestsCartWithASecretToken() {
        var answer = guest.opensCart(Map.of(mug, 2));

        assertThat(answer.refusals()).isEmpty();
        assertThat(guest.token()).hasSize(43);
        assertThat(answer.at("cart.customer")).isNull();
        assertThat(answer.at("cart.totalQuantity")).isEqualTo(2);
        assertThat(answer.text("cart.lines.0.title")).isEqualTo("Mug");
        assertThat(answer.text("cart.lines.0.variant.id")).isEqualTo(mug);
        assertThat(answer.text("cart.lines.0.total.gross.amount")).isEqualTo("58.00");
        assertThat(answer.text("cart.lines.0.total.net.amount")).isEqualTo("48.74");
        assertThat(carts.byId(guest.cartId()).orElseThrow().owner().tokenHash())
                .doesNotContain(guest.token());
        assertThat(guest.looks().text("id")).isEqualTo(guest.cartId());
    }

    @Test
    void namesLinesInTheLanguageOfWhoLooks() {
        guest.opensCart(Map.of(mug, 2));
        assertThat(guest.looks().text("lines.0.title")).isEqualTo("Mug");

        inventory.translate(mug, "Becher", "klein");

        assertThat(guest.looks().text("lines.0.title")).isEqualTo("Becher");
        assertThat(guest.looks().text("lines.0.variantTitle")).isEqualTo("klein");
        inventory.goDown();
        assertThat(guest.looks().text("lines.0.title"))
                .as("in the language it was put in, while nobody can be asked")
                .isEqualTo("Mug");
    }

    @Test
    void showsNothingToStrangers() {
        guest.opensCart(Map.of(mug, 1));
        var ada = shoppers.customer();
        ada.opensCart(Map.of(mug, 1));

        for (var stranger :
                List.of(
                        guest.withToken(null),
                        guest.withToken("wrong"),
                        guest.withToken(null).as(Callers.customer("cus_other")),
                        guest.withToken(null).as(Callers.staff()),
                        ada.as(Callers.GUEST),
                        ada.as(Callers.customer("cus_other")),
                        ada.as(Callers.staff()))) {
            assertThat(stranger.looks().result().toSpecification().get("data"))
                    .isEqualTo(singleNull("cart"));
            assertThat(stranger.adds(Map.of(mug, 1)).refusals()).containsExactly("NOT_FOUND");
            assertThat(stranger.reserves().refusals()).containsExactly("NOT_FOUND");
            assertThat(stranger.releases().refusals()).containsExactly("NOT_FOUND");
        }
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(1);
        assertThat(ada.looks().at("totalQuantity")).isEqualTo(1);
    }

    @Test
    void givesACustomerTheOpenCartAgain() {
        var ada = shoppers.customer();
        ada.opensCart(Map.of(mug, 1));
        var first = ada.cartId();

        var answer = ada.opensCart(Map.of(mug, 2));

        assertThat(ada.cartId()).isEqualTo(first);
        assertThat(answer.at("cartToken")).isNull();
        assertThat(answer.at("cart.totalQuantity")).isEqualTo(3);
    }

    @Test
    void opensOneCartForACustomerOnManyDevices() throws Exception {
        var ada = shoppers.customer();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var devices =
                    IntStream.range(0, 12)
                            .mapToObj(_ -> shoppers.as(ada.caller()))
                            .<Callable<Shopper>>map(
                                    device ->
                                            () -> {
                                                device.opensCart(Map.of(mug, 1));
                                                return device;
                                            })
                            .toList();
            var opened = new HashSet<String>();
            for (var device : threads.invokeAll(devices)) {
                opened.add(device.get().cartId());
            }
            assertThat(opened).hasSize(1);
            assertThat(carts.byId(opened.iterator().next()).orElseThrow().totalQuantity())
                    .as("nothing that was put in got lost, and no more than there is")
                    .isEqualTo(10);
        }
    }

    @Test
    void keepsWhatIsLeftOutAndClearsWhatIsNull() {
        guest.opensCart(Map.of(mug, 1));
        guest.says(Map.of("email", "ada@example.com", "phone", "1234"));

        var kept = guest.says(Map.of("phone", "5678"));
        assertThat(kept.text("cart.buyer.email")).isEqualTo("ada@example.com");
        assertThat(kept.text("cart.buyer.phone")).isEqualTo("5678");

        var cleared = new HashMap<String, Object>();
        cleared.put("phone", null);
        assertThat(guest.says(cleared).at("cart.buyer.phone")).isNull();
        assertThat(guest.says(Map.of("name", " Ada ")).text("cart.buyer.name")).isEqualTo("Ada");
        assertThat(guest.says(Map.of("name", "A".repeat(121))).refusals())
                .containsExactly("INVALID");
        assertThat(guest.says(Map.of("email", "nonsense")).refusals()).containsExactly("INVALID");

        guest.livesAt(Map.of("shippingAddress", Shopper.address("DE")));
        var billed = guest.livesAt(Map.of("billingAddress", named("Charles")));
        assertThat(billed.text("cart.shippingAddress.name")).isEqualTo("Ada Lovelace");
        assertThat(billed.text("cart.billingAddress.name")).isEqualTo("Charles");
        var noBilling = new HashMap<String, Object>();
        noBilling.put("billingAddress", null);
        assertThat(guest.livesAt(noBilling).text("cart.billingAddress.name"))
                .isEqualTo("Ada Lovelace");
    }

    @Test
    void refusesAnAddressWithoutWhatItNeeds() {
        guest.opensCart(Map.of(mug, 1));

        assertThat(guest.livesAt(Map.of("shippingAddress", named(" "))).text("userErrors.0.path"))
                .isEqualTo("[shippingAddress, name]");
        assertThat(guest.livesAt(Map.of("shippingAddress", named("x".repeat(121)))).refusals())
                .containsExactly("INVALID");
        assertThat(
                        guest.livesAt(Map.of("shippingAddress", Shopper.address("US")))
                                .text("userErrors.0.path"))
                .isEqualTo("[shippingAddress, region]");
        assertThat(guest.looks().at("shippingAddress")).isNull();
    }

    @Test
    void offersDeliveryToTheAddress() {
        guest.opensCart(Map.of(mug, 1));
        assertThat(guest.looks().at("deliveryOptions")).asList().isEmpty();

        var home = guest.livesAt(Map.of("shippingAddress", Shopper.address("DE")));
        assertThat(home.text("cart.deliveryOptions.0.price.gross.amount")).isEqualTo("4.90");
        assertThat(home.text("cart.deliveryOptions.1.price.gross.amount")).isEqualTo("12.90");

        var chosen = guest.wantsDelivery("smt_germany_standard");
        assertThat(chosen.text("cart.cost.total.gross.amount")).isEqualTo("33.90");
        assertThat(guest.wantsDelivery("smt_us_ca_express").refusals())
                .containsExactly("DELIVERY_UNAVAILABLE");

        var abroad = guest.livesAt(Map.of("shippingAddress", Shopper.address("FR")));
        assertThat(abroad.at("cart.selectedDeliveryOption")).isNull();
        assertThat(abroad.problems()).contains("DELIVERY_UNAVAILABLE");
        assertThat(abroad.text("cart.cost.taxes.0.name")).isEqualTo("VAT 20 %");
    }

    @Test
    void addsTaxOnTopWhereListedPricesDoNotContainIt() {
        guest.opensCart(Map.of(mug, 1));
        var newYork = new HashMap<>(Shopper.address("US"));
        newYork.put("region", "ny");

        var answer = guest.livesAt(Map.of("shippingAddress", newYork));

        assertThat(answer.at("cart.cost.taxIncluded")).isEqualTo(false);
        assertThat(answer.text("cart.cost.total.net.amount")).isEqualTo("29.00");
        assertThat(answer.text("cart.cost.total.tax.amount")).isEqualTo("2.57");
        assertThat(answer.text("cart.cost.total.gross.amount")).isEqualTo("31.57");
    }

    @Test
    void namesEveryProblemWithItsCure() {
        assertThat(guest.opensCart(Map.of()).problems()).containsExactly("EMPTY");
        var dear = shoppers.few(Variants.mug("10.00"), 5);
        var gone = shoppers.plenty(Variants.book("5.00"));
        guest.adds(Map.of(mug, 9));
        guest.adds(Map.of(dear.id(), 1));
        guest.adds(Map.of(gone.id(), 1));
        shoppers.few(Variants.repriced(dear, "12.00"), 5);
        shoppers.plenty(Variants.retired(gone));
        shoppers.few(
                Variants.repriced(
                        carts.byId(guest.cartId()).orElseThrow().lines().getFirst().added(),
                        "29.00"),
                4);
        guest.looks();

        var answer = guest.says(Map.of("phone", "1"));

        assertThat(answer.problems())
                .containsExactly(
                        "INSUFFICIENT_STOCK",
                        "PRICE_CHANGED",
                        "VARIANT_UNAVAILABLE",
                        "BUYER_MISSING",
                        "ADDRESS_MISSING");
        assertThat(answer.text("cart.problems.0.fix.action")).isEqualTo("SET_QUANTITY");
        assertThat(answer.at("cart.problems.0.fix.quantity")).isEqualTo(4);
        assertThat(answer.at("cart.problems.1.blocksCheckout")).isEqualTo(false);
        assertThat(answer.text("cart.problems.2.fix.action")).isEqualTo("REMOVE_LINE");
        assertThat(answer.text("cart.problems.2.lineId")).isEqualTo(answer.text("cart.lines.2.id"));
    }

    @Test
    void judgesByItsOwnSnapshotsWhenTheCatalogueIsDown() {
        guest.opensCart(Map.of(mug, 1));
        guest.isReadyToComplete();
        inventory.goDown();

        assertThat(guest.looks().at("problems")).asList().isEmpty();
        assertThat(guest.looks().text("cost.total.gross.amount")).isEqualTo("33.90");
        assertThat(guest.adds(Map.of(mug, 1)).refusals()).isEmpty();
    }

    @Test
    void leavesAClosedCartAlone() {
        guest.opensCart(Map.of(mug, 1));
        guest.isReadyToComplete();
        guest.completes(guest.newKey(), FakePayments.GOOD);
        var line = guest.looks().text("lines.0.id");

        assertThat(
                        List.of(
                                guest.adds(Map.of(mug, 1)),
                                guest.sets(line, 2),
                                guest.removes(line),
                                guest.says(Map.of("phone", "1")),
                                guest.livesAt(Map.of()),
                                guest.wantsDelivery("smt_germany_express"),
                                guest.reserves(),
                                guest.releases()))
                .allSatisfy(answer -> assertThat(answer.refusals()).containsExactly("CART_CLOSED"));
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(1);
    }

    @Test
    void reachesACustomersCartThroughOtherSubgraphs() {
        var ada = shoppers.customer();
        ada.opensCart(Map.of(mug, 1));
        guest.opensCart(Map.of(mug, 1));
        var document =
                """
                query($of: [_Any!]!) { _entities(representations: $of) {
                  ... on Cart { id totalQuantity }
                  ... on Customer { id activeCart { id } } } }""";
        var customerId = ((Caller.Customer) ada.caller()).id();
        var of =
                Map.of(
                        "of",
                        List.of(
                                Map.of("__typename", "Cart", "id", ada.cartId()),
                                Map.of("__typename", "Cart", "id", guest.cartId()),
                                Map.of("__typename", "Cart", "id", "crt_unknown"),
                                Map.of("__typename", "Customer", "id", customerId)));

        var mine = (List<?>) ada.asks("_entities", document, of).whole();
        assertThat(mine.get(0)).isEqualTo(Map.of("id", ada.cartId(), "totalQuantity", 1));
        assertThat(mine.get(1)).as("a guest's needs its token").isNull();
        assertThat(mine.get(2)).isNull();
        assertThat(((Map<?, ?>) mine.get(3)).get("activeCart"))
                .isEqualTo(Map.of("id", ada.cartId()));

        var foreign = (List<?>) shoppers.customer().asks("_entities", document, of).whole();
        assertThat(foreign.get(0)).isNull();
        assertThat(((Map<?, ?>) foreign.get(3)).get("activeCart")).isNull();
        assertThat(ada.asks("activeCart", "{ activeCart { id } }", Map.of()).text("id"))
                .isEqualTo(ada.cartId());
        assertThat(guest.asks("activeCart", "{ activeCart { id } }", Map.of()).whole()).isNull();
    }

    private static Map<String, Object> named(String name) {
        var address = new HashMap<>(Shopper.address("DE"));
        address.put("name", name);
        return address;
    }

    private static Map<String, Object> singleNull(String field) {
        var data = new HashMap<String, Object>();
        data.put(field, null);
        return data;
    }
}
