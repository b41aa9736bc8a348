package dev.stoa.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.product.BundleComponent;
import dev.stoa.catalog.product.DigitalAsset;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductChanged;
import dev.stoa.catalog.product.ProductChanged.ChangedVariant;
import dev.stoa.platform.test.EventContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class EventContractTest {

    @Autowired private Goods goods;

    @Test
    void sendsWhatTheSchemaSays() {
        Product mug = goods.product("Mug").sizes("S", "M").put();

        assertThat(
                        EventContract.problemsOfSent(
                                ProductChanged.of(mug, new MediaAddresses("http://x"))))
                .isEmpty();
    }

    @Test
    void sendsEmptyValuesAsNull() {
        var variant =
                new ChangedVariant(
                        "var_01J9ZK3T5V8Q2M4N6P7R9S0W2Y",
                        "Mug",
                        null,
                        null,
                        null,
                        0,
                        "EUR",
                        "none",
                        null,
                        false,
                        false,
                        List.of(
                                new DigitalAsset(
                                        "dga_01J9ZK3T5V8Q2M4N6P7R9S0W4A",
                                        "Manual",
                                        "manual.pdf",
                                        10,
                                        5,
                                        null)),
                        List.of(new BundleComponent("var_01J9ZK3T5V8Q2M4N6P7R9S0W3Z", 2, "Mug")));
        var event =
                new ProductChanged(
                        "prd_01J9ZK3T5V8Q2M4N6P7R9S0W1X", "mug", 1, "DRAFT", List.of(variant));

        assertThat(EventContract.problemsOfSent(event)).isEmpty();
    }

    @Test
    void readsItsOwnSample() {
        assertThat(EventContract.sampleAs(ProductChanged.class).variants()).hasSize(2);
    }
}
