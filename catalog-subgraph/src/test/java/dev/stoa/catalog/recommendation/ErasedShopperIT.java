package dev.stoa.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.recommendation.RecommendationCustomerErasedHandler.CustomerErased;
import dev.stoa.platform.events.EventEnvelope;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class ErasedShopperIT {

    private static final EventEnvelope ENVELOPE =
            new EventEnvelope(
                    "evt_1", "customer", "customer.erased.v1", "cus_1", 1, Instant.EPOCH, "{}");

    @Autowired private Goods goods;
    @Autowired private Shoppers shoppers;
    @Autowired private Tastes tastes;
    @Autowired private RecommendationCustomerErasedHandler erased;

    @Test
    void isRememberedNoMore() {
        var mug = goods.product("Mug").put();
        var ada = shoppers.customer();
        var other = shoppers.customer();
        for (var customer : List.of(ada, other)) {
            shoppers.view(customer, null, mug);
            tastes.bought(customer.id(), List.of(mug.id()));
        }

        erased.handle(new CustomerErased(ada.id()), ENVELOPE);
        erased.handle(new CustomerErased(ada.id()), ENVELOPE);

        assertThat(shoppers.viewed(ada, null)).isEmpty();
        assertThat(tastes.of(new Person(ada.id(), true)).bought()).isEmpty();
        assertThat(shoppers.viewed(other, null)).containsExactly(mug.id());
        assertThat(tastes.of(new Person(other.id(), true)).bought()).containsExactly(mug.id());
    }
}
