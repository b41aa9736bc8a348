package dev.stoa.order.order;

import dev.stoa.platform.test.StoaTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The whole subgraph with its relay, consumers and tails, and with people who sign in by name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@StoaTest
@Import({Desk.class, NamedTokens.class})
public @interface BusyShop {}
