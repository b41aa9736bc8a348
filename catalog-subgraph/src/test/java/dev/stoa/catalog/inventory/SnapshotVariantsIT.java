package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.BusyCatalog;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.inventory.ReserveStock.Command;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What carts are shown, and what they are sold by. */
@BusyCatalog
class SnapshotVariantsIT {

    private static final Caller ORDER = Callers.service("order");
    private static final Instant LATER = Instant.parse("2126-01-01T00:00:00Z");

    @Autowired private SnapshotVariants snapshotVariants;
    @Autowired private ReserveStock reserveStock;
    @Autowired private ShopWindow window;
    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
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

        var hold =
                new Command(ids.next("rsv"), LATER, List.of(new OrderedLine(mug, 2, null)), null);
        assertThat(reserveStock.handle(hold, ORDER).isReserved()).isTrue();

        assertThat(available(mug, false)).isEqualTo(1);
        assertThat(available(mug, true)).isEqualTo(1);
    }

    @Test
    void tellsThatADraftIsNotForSale() {
        var draft = Goods.variantOf(goods.product("Draft").as(ProductStatus.DRAFT).stock(3).put());
        for (var isBinding : List.of(false, true)) {
            var found =
                    snapshotVariants.handle(
                            List.of(draft, "var_none"), isBinding, null, Locale.ROOT, ORDER);
            assertThat(found.get(0)).extracting(VariantSnapshot::isActive).isEqualTo(false);
            assertThat(found.get(1)).isNull();
        }
    }

    @Test
    void namesGoodsInTheLanguageOfTheOneWhoAsks() {
        var cup = goods.product("Cup").sizes("S").put();
        var texts =
                Map.of(
                        "locale",
                        "de",
                        "title",
                        "Tasse",
                        "options",
                        List.of(
                                Map.of(
                                        "option",
                                        "Size",
                                        "values",
                                        List.of(Map.of("value", "S", "text", "klein")))));
        assertThat(keeper.call("productTranslationSet", cup, texts).errors()).isEmpty();

        assertThat(titles(cup, "de-AT")).containsExactly("Cup", "S", "Tasse", "klein");
        assertThat(titles(cup, "fr")).containsExactly("Cup", "S", "Cup", "S");
    }

    private List<@Nullable String> titles(Product product, String language) {
        var ids = List.of(Goods.variantOf(product));
        var wanted = Locale.forLanguageTag(language);
        var found =
                Objects.requireNonNull(
                        snapshotVariants.handle(ids, true, null, wanted, ORDER).getFirst());
        return Arrays.asList(
                found.title(), found.variantTitle(), found.titleRead(), found.variantTitleRead());
    }

    private @Nullable Integer available(String variant, boolean isBinding) {
        return snapshotVariants
                .handle(List.of(variant), isBinding, null, Locale.ROOT, ORDER)
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
