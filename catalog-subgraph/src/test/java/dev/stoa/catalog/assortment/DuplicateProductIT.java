package dev.stoa.catalog.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class DuplicateProductIT {

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;

    @Test
    void makesADraftWithoutCodesAndStock() {
        var shirt = goods.product("Shirt").sizes("S", "M").tags("new").sku("SH-1").put();

        var made = keeper.call("productDuplicate", Map.of("id", shirt.id()));

        var copy = keeper.stored(made.id());
        assertThat(copy.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(copy.title()).isEqualTo("Shirt");
        assertThat(copy.slug()).isNotEqualTo(shirt.slug());
        assertThat(copy.tags()).containsExactly("new");
        assertThat(copy.images()).isEqualTo(shirt.images());
        assertThat(copy.options()).isEqualTo(shirt.options());
        assertThat(copy.variants()).extracting(ProductVariant::sku).containsOnlyNulls();
        assertThat(copy.variants())
                .extracting(it -> it.variant().price())
                .containsOnly(shirt.content().variants().getFirst().price());
        assertThat(copy.variants())
                .extracting(ProductVariant::id)
                .doesNotContain(Goods.variantOf(shirt));
        assertThat(copy.isAvailable()).isFalse();
        assertThat(keeper.stockRowsOf(copy.id())).isEqualTo(2);
        assertThat(keeper.eventsOf(copy.id())).isEqualTo(1);
    }

    @Test
    void leavesOutWhatIsNotIncluded() {
        var shirt = goods.product("Shirt").tags("new").put();
        var input = Map.of("id", shirt.id(), "title", "Skirt", "include", List.of());

        var copy = keeper.stored(keeper.call("productDuplicate", input).id());

        assertThat(copy.title()).isEqualTo("Skirt");
        assertThat(copy.tags()).isEmpty();
        assertThat(copy.images()).isEmpty();
        assertThat(copy.variants().getFirst().variant().price().minor()).isZero();
    }

    @Test
    void refusesWhatDoesNotExistAndStrangers() {
        var shirt = goods.product("Shirt").put();
        var blank = Map.of("id", shirt.id(), "title", " ");

        assertThat(keeper.call("productDuplicate", Map.of("id", "prd_none")).codes())
                .containsExactly("NOT_FOUND");
        assertThat(keeper.call("productDuplicate", blank).codes()).containsExactly("REQUIRED");
        assertThat(
                        keeper.call(Callers.GUEST, "productDuplicate", Map.of("id", shirt.id()))
                                .answer()
                                .errorCode())
                .isEqualTo("UNAUTHENTICATED");
    }
}
