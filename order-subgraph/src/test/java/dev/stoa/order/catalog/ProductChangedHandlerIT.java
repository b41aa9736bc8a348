package dev.stoa.order.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CheckoutShop
class ProductChangedHandlerIT {

    @Autowired ProductChangedHandler handler;
    @Autowired VariantSnapshots snapshots;
    @Autowired Shelf shelf;
    @Autowired FakeInventory inventory;
    @Autowired Shoppers shoppers;

    private final VariantSnapshot mug = Variants.mug("29.00");
    private final VariantSnapshot other = Variants.mug("30.00");

    @BeforeEach
    void everythingWorks() {
        inventory.comeBack();
    }

    @Test
    void keepsWhatTheCatalogueSays() {
        hear(1, "ACTIVE", variant(mug, 2900));

        var kept = snapshot(mug);
        assertThat(kept.price()).isEqualTo(Money.of("29.00", "EUR"));
        assertThat(kept.title()).isEqualTo("Mug");
        assertThat(kept.isActive()).isTrue();
        assertThat(kept.weightGrams()).isEqualTo(400);
    }

    @Test
    void letsOnlyNewerVersionsWin() {
        hear(2, "ACTIVE", variant(mug, 3100));
        hear(1, "ACTIVE", variant(mug, 2900));
        hear(2, "ACTIVE", variant(mug, 2900));

        assertThat(snapshot(mug).price()).isEqualTo(Money.of("31.00", "EUR"));
        hear(3, "ACTIVE", variant(mug, 3200));
        assertThat(snapshot(mug).price()).isEqualTo(Money.of("32.00", "EUR"));
    }

    @Test
    void hearsManyAtOnceInAnyOrder() {
        hear(1, "ACTIVE", variant(mug, 2900), variant(other, 3000));

        handler.handleAll(
                List.of(
                        event(3, "ACTIVE", List.of(variant(mug, 3300))),
                        event(2, "ACTIVE", List.of(variant(mug, 3100), variant(other, 3200)))));

        assertThat(snapshot(mug).price()).isEqualTo(Money.of("33.00", "EUR"));
        assertThat(snapshot(mug).isActive()).isTrue();
        assertThat(snapshot(other).isActive()).isFalse();
    }

    @Test
    void takesWhatIsGoneOffTheShelf() {
        hear(1, "ACTIVE", variant(mug, 2900), variant(other, 3000));

        hear(2, "ACTIVE", variant(mug, 2900));
        assertThat(snapshot(mug).isActive()).isTrue();
        assertThat(snapshot(other).isActive()).isFalse();

        hear(3, "ARCHIVED", variant(mug, 2900));
        assertThat(snapshot(mug).isActive()).isFalse();
    }

    @Test
    void keepsTextThatLooksLikeAnOperator() {
        var odd = event(1, "ACTIVE", List.of(named(mug, "$mug")));

        handler.handle(odd, envelope());

        assertThat(snapshot(mug).title()).isEqualTo("$mug");
    }

    @Test
    void keepsWhatItSawForWhenTheCatalogueIsAway() {
        var pricing = new Pricing("home", Currency.getInstance("EUR"), Set.of());
        shoppers.plenty(mug);
        hear(1, "ACTIVE", variant(other, 3000));
        assertThat(shelf.look(List.of(mug.id(), "var_unknown"), pricing)).hasSize(1);

        inventory.goDown();

        var known = shelf.look(List.of(mug.id(), other.id(), "var_unknown"), pricing);
        assertThat(known.keySet()).containsExactlyInAnyOrder(mug.id(), other.id());
        assertThat(known.get(mug.id()).available()).isNull();
        assertThat(known.get(mug.id()).at(1)).as("what it costs now").isEmpty();
    }

    @Test
    void showsWhatALineWasPutInForWhileTheCatalogueIsAway() {
        var guest = shoppers.guest();
        guest.opensCart(Map.of(shoppers.plenty(mug).id(), 1));
        hear(7, "ACTIVE", variant(mug, 3500));

        inventory.goDown();

        assertThat(guest.looks().text("cost.total.gross.amount")).isEqualTo("29.00");
    }

    private VariantSnapshot snapshot(VariantSnapshot variant) {
        return snapshots.byIds(List.of(variant.id())).getFirst();
    }

    private void hear(long version, String status, ProductChanged.Variant... variants) {
        handler.handle(event(version, status, List.of(variants)), envelope());
    }

    private ProductChanged event(
            long version, String status, List<ProductChanged.Variant> variants) {
        return new ProductChanged(mug.productId(), "mug", version, status, variants);
    }

    private static ProductChanged.Variant variant(VariantSnapshot of, long priceMinor) {
        return new ProductChanged.Variant(
                of.id(),
                of.title(),
                null,
                of.sku(),
                null,
                priceMinor,
                "EUR",
                of.taxClass(),
                of.weightGrams(),
                true,
                true,
                null,
                null);
    }

    private static ProductChanged.Variant named(VariantSnapshot of, String title) {
        return new ProductChanged.Variant(
                of.id(),
                title,
                null,
                null,
                null,
                1,
                "EUR",
                "standard",
                null,
                true,
                true,
                null,
                null);
    }

    private static EventEnvelope envelope() {
        return new EventEnvelope(
                "evt_1", "catalog", "catalog.product-changed.v1", "prd", 1, Instant.EPOCH, "{}");
    }
}
