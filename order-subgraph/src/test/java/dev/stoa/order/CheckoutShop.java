package dev.stoa.order;

import dev.stoa.platform.test.QueryBudget;
import dev.stoa.platform.test.StoaTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole subgraph between a fake catalogue and fake payments, with nothing in the background.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@StoaTest
@Import({
    ShopClock.class,
    FakeInventory.class,
    FakePayments.class,
    Shoppers.class,
    QueryBudget.Listening.class
})
@TestPropertySource(properties = "stoa.events.enabled=false")
public @interface CheckoutShop {}
