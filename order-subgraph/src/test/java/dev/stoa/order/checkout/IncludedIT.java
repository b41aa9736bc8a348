package dev.stoa.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.FakePayments;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.order.cart.Carts;
import dev.stoa.order.catalog.Component;
import dev.stoa.order.catalog.DigitalAsset;
import dev.stoa.order.catalog.Included;
import dev.stoa.order.catalog.Pieces;
import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.order.order.Orders;
import dev.stoa.platform.money.Money;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What comes with a variant goes its way from the shelf to the order. */
@CheckoutShop
class IncludedIT {

    private static final Component CUPS =
            new Component("var_cup", 2, "Cup", Money.of("8.00", "EUR"));
    private static final Component POT =
            new Component("var_pot", 1, "Pot", Money.of("30.00", "EUR"));
    private static final DigitalAsset RECIPES =
            new DigitalAsset("dga_recipes", "Recipes", "recipes.pdf", 900, 3, null);

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;
    @Autowired FakePayments payments;
    @Autowired Carts carts;
    @Autowired Orders orders;
    @Autowired MongoTemplate mongo;

    private VariantSnapshot set;
    private Shopper shopper;

    @BeforeEach
    void everythingWorks() {
        inventory.comeBack();
        payments.comeBack();
        set = shoppers.plenty(including(List.of(CUPS, POT)));
        shopper = shoppers.guestReadyToComplete(set, 2);
    }

    @Test
    void namesAndHoldsThePiecesOfABundle() {
        var cart = shopper.looks();
        assertThat(cart.text("lines.0.components.0.title")).isEqualTo("Cup");
        assertThat(cart.at("lines.0.components.0.quantity")).isEqualTo(2);
        assertThat(cart.text("lines.0.components.1.variant.id")).isEqualTo("var_pot");

        assertThat(cart.text("lines.0.components.0.total.gross.amount")).isEqualTo("20.17");
        assertThat(cart.text("lines.0.components.1.total.gross.amount")).isEqualTo("37.83");

        var answer = shopper.completes(shopper.newKey(), FakePayments.GOOD);

        assertThat(answer.refusals()).isEmpty();
        var order = orders.byCartId(shopper.cartId()).orElseThrow();
        assertThat(inventory.heldBy(order.terms().reservationId()))
                .containsExactly(new Pieces(set.id(), 2, List.of(CUPS, POT)));
        assertThat(order.lines().getFirst().components()).containsExactly(CUPS, POT);
        assertThat(placed(order.id()))
                .contains("\"components\":[{\"variantId\":\"var_cup\",\"quantity\":2}");
        assertThat(
                        mongo.getCollection("downloads")
                                .countDocuments(new Document("orderId", order.id())))
                .isEqualTo(1);
    }

    @Test
    void tellsWhetherThereIsNothingButFiles() {
        var files = new Included(List.of(RECIPES), List.of());
        var book = shoppers.plenty(Variants.with(Variants.download("9.90"), files));
        var reader = shoppers.guest();
        reader.opensCart(Map.of(book.id(), 1));
        reader.says(Map.of("email", "ada@example.com"));

        assertThat(reader.completes(reader.newKey(), FakePayments.GOOD).refusals()).isEmpty();
        assertThat(shopper.completes(shopper.newKey(), FakePayments.GOOD).refusals()).isEmpty();

        var digital = orders.byCartId(reader.cartId()).orElseThrow();
        assertThat(digital.terms().isDigital()).isTrue();
        assertThat(placed(digital.id())).contains("\"isDigital\":true");
        var parcel = orders.byCartId(shopper.cartId()).orElseThrow();
        assertThat(placed(parcel.id())).contains("\"isDigital\":false");
    }

    @Test
    void asksForABundleToBeTakenAnewWhenItIsAnotherOne() {
        inventory.stock(Variants.with(set, new Included(List.of(RECIPES), List.of(POT))), 100);

        var cart = shopper.looks();
        var answer = shopper.completes(shopper.newKey(), FakePayments.GOOD);

        assertThat(cart.text("problems.0.code")).isEqualTo("VARIANT_UNAVAILABLE");
        assertThat(cart.text("problems.0.fix.action")).isEqualTo("REMOVE_LINE");
        assertThat(answer.refusals()).containsExactly("CART_NOT_READY");
        assertThat(orders.byCartId(shopper.cartId())).isEmpty();
        assertThat(payments.promisedFor(shopper.cartId())).isEmpty();
    }

    @Test
    void doesNotMindThatPiecesAreCalledOtherwise() {
        var renamed = List.of(POT, new Component("var_cup", 2, "Large cup", null));
        inventory.stock(Variants.with(set, new Included(List.of(RECIPES), renamed)), 100);

        assertThat(shopper.completes(shopper.newKey(), FakePayments.GOOD).refusals()).isEmpty();
    }

    private static VariantSnapshot including(List<Component> components) {
        return Variants.with(Variants.mug("29.00"), new Included(List.of(RECIPES), components));
    }

    private String placed(String orderId) {
        var row =
                mongo.getCollection("outbox")
                        .find(new Document("subject", orderId).append("type", "order.placed.v1"))
                        .first();
        return row == null ? "" : row.getString("data");
    }
}
