package dev.stoa.order.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakePayments;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Redis is gone: nobody answers on its port. */
@CheckoutShop
@Import(WithoutRedisIT.DeadPort.class)
class WithoutRedisIT {

    @TestConfiguration(proxyBeanMethods = false)
    static class DeadPort {

        @Bean
        DataRedisConnectionDetails nobody() {
            return new DataRedisConnectionDetails() {
                @Override
                public Standalone getStandalone() {
                    return Standalone.of("127.0.0.1", 1);
                }
            };
        }
    }

    @Autowired Shoppers shoppers;

    @Test
    void buysAsUsual() {
        var begun = System.nanoTime();
        var shopper = shoppers.guestReadyToComplete(shoppers.plenty(Variants.mug("29.00")), 2);
        shopper.adds(Map.of(shoppers.plenty(Variants.book("5.00")).id(), 1));

        assertThat(shopper.reserves().refusals()).isEmpty();
        var answer = shopper.completes(shopper.newKey(), FakePayments.GOOD);

        assertThat(answer.refusals()).isEmpty();
        assertThat(answer.text("order.total.gross.amount")).isEqualTo("63.00");
        assertThat(shopper.looks().text("status")).isEqualTo("COMPLETED");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }
}
