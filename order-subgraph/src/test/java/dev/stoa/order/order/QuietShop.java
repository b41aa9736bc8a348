package dev.stoa.order.order;

import dev.stoa.platform.test.QueryBudget;
import dev.stoa.platform.test.StoaTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole subgraph with nothing running in the background, so that tests see only their own. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@StoaTest
@Import({Desk.class, QueryBudget.Listening.class})
@TestPropertySource(properties = "stoa.events.enabled=false")
public @interface QuietShop {}
