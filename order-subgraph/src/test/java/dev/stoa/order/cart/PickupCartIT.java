package dev.stoa.order.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.FakePayments;
import dev.stoa.order.ShopClock;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.order.order.Orders;
import dev.stoa.order.values.Address;
import dev.stoa.order.values.PickupPlace;
import dev.stoa.order.values.PickupPlace.OpeningHours;
import dev.stoa.platform.ids.Ids;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three mugs lie in Vienna and one in Graz; ten more are sent from elsewhere. */
@CheckoutShop
class PickupCartIT {

    private static final String OPTIONS =
            """
            query($id: ID!, $token: String, $first: Int! = 50) { cart(id: $id, token: $token) {
              pickupOptions(first: $first, near: {country: "AT"}) { availability readyAt place { id openingHours { day opens closes } } }
            } }""";
    private static final String ORDER =
            """
            query($token: String!) { orderByAccessToken(token: $token) { deliveryName buyerName
              shippingAddress { name } billingAddress { name }
              pickup { readyAt place { id name timeZone address { city country } } } } }""";

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;
    @Autowired FakePayments payments;
    @Autowired Carts carts;
    @Autowired Orders orders;
    @Autowired ShopClock clock;
    @Autowired Ids ids;

    private String mug;
    private PickupPlace vienna;
    private PickupPlace graz;
    private Shopper guest;

    @BeforeEach
    void shelve() {
        inventory.comeBack();
        payments.comeBack();
        mug = shoppers.few(Variants.mug("24.00"), 14).id();
        vienna = place("Vienna");
        graz = place("Graz");
        inventory.shelve(vienna, Map.of(mug, 3));
        inventory.shelve(graz, Map.of(mug, 1));
        guest = shoppers.guest();
        guest.opensCart(Map.of(mug, 2));
        guest.says(Map.of("email", "ada@example.com"));
    }

    @Test
    void isFetchedWithoutAnAddressAndTaxedWhereThePlaceIs() {
        var chosen = guest.fetchesAt(vienna.id());

        assertThat(chosen.refusals()).isEmpty();
        assertThat(chosen.problems()).isEmpty();
        assertThat(chosen.text("cart.selectedDeliveryOption.name")).isEqualTo("Vienna");
        assertThat(chosen.text("cart.cost.delivery.gross.amount")).isEqualTo("0.00");
        assertThat(chosen.text("cart.cost.total.gross.amount")).isEqualTo("48.00");
        assertThat(chosen.text("cart.cost.total.tax.amount")).as("20 %").isEqualTo("8.00");
        assertThat(chosen.text("cart.pickup.place.address.country")).isEqualTo("AT");

        guest.reserves();
        clock.skip(Duration.ofMinutes(5));
        assertThat(guest.completes(guest.newKey(), FakePayments.GOOD).refusals()).isEmpty();

        var order = orders.byCartId(guest.cartId()).orElseThrow();
        assertThat(order.shippingAddress()).isNull();
        assertThat(order.billingAddress()).isNull();
        assertThat(order.deliveryName()).isEqualTo("Vienna");
        var pickup = Objects.requireNonNull(order.pickup());
        assertThat(pickup.place()).isEqualTo(vienna);
        assertThat(pickup.readyAt())
                .as("promised as it is bought")
                .isCloseTo(
                        clock.instant().plus(Duration.ofHours(1)), within(Duration.ofMinutes(1)));
        assertThat(inventory.heldAt(order.terms().reservationId())).contains(vienna.id());
    }

    @Test
    void keepsThePlaceOnTheOrder() {
        guest.livesAt(Map.of("shippingAddress", Shopper.address("DE")));
        guest.says(Map.of("name", "Grace Hopper"));
        guest.fetchesAt(vienna.id());
        guest.completes(guest.newKey(), FakePayments.GOOD);
        var customer = shoppers.customer();
        var token = Objects.requireNonNull(guest.looks().at("order.accessToken"));

        var order = customer.asks("orderByAccessToken", ORDER, Map.of("token", token));

        assertThat(order.at("shippingAddress")).isNull();
        assertThat(order.text("billingAddress.name")).isEqualTo("Ada Lovelace");
        assertThat(order.text("buyerName")).as("who picks it up").isEqualTo("Grace Hopper");
        assertThat(order.text("pickup.place.name")).isEqualTo("Vienna");
        assertThat(order.text("pickup.place.address.city")).isEqualTo("Vienna");
        assertThat(order.at("pickup.readyAt")).isNotNull();
    }

    @Test
    void tellsWhereAllOfItIs() {
        assertThat(availability(guest, vienna)).isEqualTo("AVAILABLE");
        assertThat(availability(guest, graz)).isEqualTo("UNAVAILABLE");
        assertThat(options(guest, 1)).hasSize(1);
        assertThat(
                        guest.asks(
                                        "cart",
                                        OPTIONS,
                                        Map.of(
                                                "id",
                                                guest.cartId(),
                                                "token",
                                                Objects.requireNonNull(guest.token()),
                                                "first",
                                                0))
                                .failure())
                .isNotNull();

        inventory.goDown();
        assertThat(options(guest, 50)).as("nobody can tell").isEmpty();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(guest.fetchesAt(graz.id()).refusals()).containsExactly("PICKUP_UNAVAILABLE");
        assertThat(guest.fetchesAt("whs_unknown").refusals()).containsExactly("NOT_FOUND");
        var reader = shoppers.guest();
        reader.opensCart(Map.of(shoppers.plenty(Variants.download("5.00")).id(), 1));
        assertThat(reader.fetchesAt(vienna.id()).refusals()).containsExactly("PICKUP_UNAVAILABLE");
        assertThat(options(reader, 50)).isEmpty();
        assertThat(guest.looks().at("pickup")).isNull();
    }

    @Test
    void neverPromisesWhatSomebodyElseHasTaken() {
        guest.fetchesAt(vienna.id());
        var other = shoppers.guest();
        other.opensCart(Map.of(mug, 2));
        other.fetchesAt(vienna.id());
        other.reserves();

        assertThat(availability(other, vienna)).as("its own").isEqualTo("AVAILABLE");
        assertThat(guest.looks().at("pickup.readyAt")).isNull();
        var refused = guest.reserves();
        assertThat(refused.refusals()).containsExactly("PICKUP_UNAVAILABLE");
        assertThat(refused.at("userErrors.0.available")).as("how many is not told").isNull();
        assertThat(guest.completes(guest.newKey(), FakePayments.GOOD).refusals())
                .containsExactly("PICKUP_UNAVAILABLE");
        assertThat(payments.promisedFor(guest.cartId())).isEmpty();
        assertThat(guest.looks().text("status")).isEqualTo("OPEN");
    }

    @Test
    void losesTheLastPieceBetweenPromiseAndHoldWithoutBeingCharged() {
        guest.fetchesAt(vienna.id());
        inventory.beforeNextHold(() -> inventory.shelve(vienna, Map.of(mug, 1)));

        assertThat(guest.completes(guest.newKey(), FakePayments.GOOD).refusals())
                .containsExactly("PICKUP_UNAVAILABLE");

        assertThat(payments.promisedFor(guest.cartId())).isEmpty();
        assertThat(guest.looks().text("status")).isEqualTo("OPEN");
    }

    @Test
    void movesItsHoldFromOneShelfToTheOther() {
        guest.livesAt(Map.of("shippingAddress", Shopper.address("DE")));
        guest.wantsDelivery("smt_germany_standard");
        guest.reserves();
        var sent = holdOf(guest);

        assertThat(guest.fetchesAt(vienna.id()).at("cart.reservation")).isNull();
        assertThat(inventory.heldUntil(sent)).isEmpty();
        guest.reserves();
        var fetched = holdOf(guest);
        assertThat(inventory.heldAt(fetched)).contains(vienna.id());
        assertThat(guest.fetchesAt(vienna.id()).at("cart.reservation")).as("the same").isNotNull();

        var back = guest.wantsDelivery("smt_germany_standard");
        assertThat(back.at("cart.pickup")).isNull();
        assertThat(back.text("cart.cost.delivery.gross.amount")).isEqualTo("4.90");
        assertThat(inventory.heldUntil(fetched)).isEmpty();
        guest.fetchesAt(vienna.id());
        assertThat(guest.fetchesAt(null).problems()).contains("DELIVERY_MISSING");
    }

    @Test
    void isForgottenWhereNothingIsLeftToFetch() {
        guest.fetchesAt(vienna.id());
        guest.adds(Map.of(shoppers.plenty(Variants.download("5.00")).id(), 1));
        guest.removes(guest.looks().text("lines.0.id"));

        assertThat(guest.completes(guest.newKey(), FakePayments.GOOD).refusals()).isEmpty();

        var order = orders.byCartId(guest.cartId()).orElseThrow();
        assertThat(order.pickup()).isNull();
        assertThat(order.deliveryName()).isNull();
    }

    private String availability(Shopper shopper, PickupPlace place) {
        return options(shopper, 50).stream()
                .filter(
                        option ->
                                ((Map<?, ?>) Objects.requireNonNull(option.get("place")))
                                        .get("id")
                                        .equals(place.id()))
                .map(option -> (String) option.get("availability"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> options(Shopper shopper, int first) {
        var variables =
                Map.of(
                        "id", shopper.cartId(),
                        "token", Objects.requireNonNull(shopper.token()),
                        "first", first);
        return (List<Map<String, Object>>)
                Objects.requireNonNull(
                        shopper.asks("cart", OPTIONS, variables).at("pickupOptions"));
    }

    private String holdOf(Shopper shopper) {
        return carts.byId(shopper.cartId()).orElseThrow().holdId();
    }

    private PickupPlace place(String city) {
        var address = new Address(city, null, "Market 1", null, city, null, "1010", "AT", null);
        var hours = List.of(new OpeningHours(DayOfWeek.MONDAY, "09:00", "18:00"));
        return new PickupPlace(ids.next("whs"), city, address, hours, "Europe/Vienna");
    }
}
