package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.inventory.ReserveStock.Command;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import dev.stoa.platform.test.StoaTest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What carts are shown, and what they are sold by. */
@StoaTest
@Import({Shop.class, Goods.class, QueryBudget.Listening.class})
@TestPropertySource(
        properties = {
            "stoa.media.folder=target/test-media",
            "stoa.search.folder=target/test-search/${random.uuid}"
        })
class SnapshotVariantsIT {

    private static final Caller ORDER = Callers.service("order");
    private static final Instant LATER = Instant.parse("2126-01-01T00:00:00Z");

    @Autowired private SnapshotVariants snapshotVariants;
    @Autowired private ReserveStock reserveStock;
    @Autowired private ShopWindow window;
    @Autowired private Goods goods;
    @Autowired private Ids ids;
    @Autowired private QueryBudget budget;

    @BeforeEach
    void open() throws InterruptedException {
        await().until(window::isOpen);
    }

    @Test
    void showsFromMemoryAndSellsByTwoReads() throws InterruptedException {
        var mug = Goods.variantOf(goods.product("Mug").stock(3).put());

        await().until(() -> readsFor(mug, false).isEmpty());
        assertThat(available(mug, false)).isEqualTo(3);
        assertThat(readsFor(mug, true)).containsExactlyInAnyOrder("find products", "find stock");
    }

    @Test
    void showsAHoldOfItsOwnAtOnce() {
        var mug = Goods.variantOf(goods.product("Mug").stock(3).put());
        assertThat(available(mug, false)).isEqualTo(3);

        var hold = new Command(ids.next("rsv"), LATER, List.of(new OrderedLine(mug, 2, null)));
        assertThat(reserveStock.handle(hold, ORDER).isReserved()).isTrue();

        assertThat(available(mug, false)).isEqualTo(1);
        assertThat(available(mug, true)).isEqualTo(1);
    }

    @Test
    void tellsThatADraftIsNotForSale() {
        var draft = Goods.variantOf(goods.product("Draft").as(ProductStatus.DRAFT).stock(3).put());
        for (var isBinding : List.of(false, true)) {
            var found = snapshotVariants.handle(List.of(draft, "var_none"), isBinding, null, ORDER);
            assertThat(found.get(0)).extracting(VariantSnapshot::isActive).isEqualTo(false);
            assertThat(found.get(1)).isNull();
        }
    }

    private @Nullable Integer available(String variant, boolean isBinding) {
        return snapshotVariants
                .handle(List.of(variant), isBinding, null, ORDER)
                .getFirst()
                .available();
    }

    /** Without what runs in the background. */
    private List<String> readsFor(String variant, boolean isBinding) {
        return budget.commandsOf(() -> available(variant, isBinding)).stream()
                .filter(List.of("find products", "find stock")::contains)
                .toList();
    }
}
