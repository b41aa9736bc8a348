package dev.stoa.catalog.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.product.Product;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class SetMediaIT {

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private MediaAddresses addresses;

    @Test
    void saysWhatAPictureShowsAndTakesItOff() {
        var mug = goods.product("Mug").put();

        set(mug, List.of(Map.of("url", urlOf(mug), "altText", "A blue mug")));
        assertThat(keeper.stored(mug.id()).images())
                .extracting(image -> image.altText())
                .containsExactly("A blue mug");

        set(mug, List.of());
        assertThat(keeper.stored(mug.id()).images()).isEmpty();
        assertThat(keeper.eventsOf(mug.id())).isEqualTo(2);
    }

    @Test
    void refusesPicturesThatAreNotItsOwnOrTwice() {
        var mug = goods.product("Mug").put();
        var own = Map.of("url", urlOf(mug));

        assertThat(set(mug, List.of(Map.of("url", "https://example.com/x.jpg"))).codes())
                .containsExactly("NOT_FOUND");
        assertThat(set(mug, List.of(own, own)).paths())
                .containsExactly(List.of("images", "1", "url"));
        var text = Map.of("url", urlOf(mug), "altText", "a".repeat(501));
        assertThat(set(mug, List.of(text)).codes()).containsExactly("INVALID");
        assertThat(keeper.stored(mug.id()).version()).isEqualTo(1);
    }

    private Keeper.Done set(Product product, List<?> images) {
        return keeper.call("productMediaSet", product, Map.of("images", images));
    }

    private String urlOf(Product product) {
        return addresses.of(product.images().getFirst());
    }
}
