package dev.stoa.catalog;

import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.platform.test.QueryBudget;
import dev.stoa.platform.test.ReadPlans;
import dev.stoa.platform.test.StoaTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the whole catalogue with all that goes on in the background: it hears events and
 * remembers what it shows. All such tests share one application.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@StoaTest
@Import({
    QueryBudget.Listening.class,
    ReadPlans.Listening.class,
    Shop.class,
    Goods.class,
    Keeper.class
})
@TestPropertySource(
        properties = {
            "stoa.media.folder=target/test-media-${stoa.test.fork:fork-1}",
            "stoa.search.folder=target/test-search/${random.uuid}"
        })
public @interface BusyCatalog {}
