package dev.stoa.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.netflix.graphql.dgs.internal.DgsSchemaProvider;
import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.InsufficientStockError;
import dev.stoa.order.order.Order;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.test.SchemaMapping;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@CheckoutShop
class SchemaMappingTest {

    @Test
    void everyFieldIsAnsweredAsTheSchemaSays(
            @Autowired DgsSchemaProvider provider, @Autowired GraphQlSource source)
            throws Exception {
        Map<String, Class<?>> implementations =
                Map.of(
                        "Cart",
                        Cart.class,
                        "Order",
                        Order.class,
                        "GeneralError",
                        GeneralError.class,
                        "InsufficientStockError",
                        InsufficientStockError.class,
                        "QuantityRuleError",
                        Class.forName("dev.stoa.order.cart.QuantityRuleError"),
                        "PriceChangedError",
                        Class.forName("dev.stoa.order.checkout.PriceChangedError"),
                        "PaymentDeclinedError",
                        Class.forName("dev.stoa.order.checkout.PaymentDeclinedError"));
        assertThat(SchemaMapping.problems(provider, source.schema(), implementations)).isEmpty();
    }
}
