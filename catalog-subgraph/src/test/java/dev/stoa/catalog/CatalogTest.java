package dev.stoa.catalog;

import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.attribute.Likenesses;
import dev.stoa.catalog.inventory.Ledger;
import dev.stoa.catalog.recommendation.Shoppers;
import dev.stoa.catalog.review.Readers;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.catalog.search.SearchOfTests;
import dev.stoa.catalog.warehouse.Depots;
import dev.stoa.platform.test.QueryBudget;
import dev.stoa.platform.test.ReadPlans;
import dev.stoa.platform.test.StoaTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the whole catalogue on real stores, without background work. All such tests share one
 * application, so each makes its own products and leaves those of others alone.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@StoaTest
@ContextCustomizerFactories(SearchOfTests.class)
@Import({
    QueryBudget.Listening.class,
    ReadPlans.Listening.class,
    Shop.class,
    Goods.class,
    FileJobs.class,
    Readers.class,
    Depots.class,
    Ledger.class,
    Shoppers.class,
    Keeper.class,
    Likenesses.class,
    SearchIsCurrent.class
})
@TestPropertySource(
        properties = {
            "stoa.events.enabled=false",
            "stoa.media.folder=target/test-media-${stoa.test.fork:fork-1}",
            "stoa.search.folder=target/test-search/${random.uuid}"
        })
public @interface CatalogTest {}
