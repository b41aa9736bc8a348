package dev.stoa.catalog.pricing;

import com.netflix.graphql.dgs.internal.method.ArgumentResolver;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.market.MarketContext;
import dev.stoa.catalog.planned.CatalogPreview;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import dev.stoa.platform.mongo.Transactions;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;

@Configuration(proxyBeanMethods = false)
class PricingConfiguration {

    private static final String SWEEPER = "listed-price-sweeper";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration LEASE = Duration.ofSeconds(15);

    @Bean
    PricesArgument pricesArgument(
            PriceLists lists, @Qualifier("marketContextArgument") ArgumentResolver context) {
        return new PricesArgument(lists, context);
    }

    @Bean
    ChangeDesk<PriceList> priceListDesk(
            PriceLists lists,
            Seasons seasons,
            Changes changes,
            Transactions transactions,
            Clock clock) {
        return new ChangeDesk<>(
                new ChangedPriceLists(lists, seasons), changes, transactions, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "stoa.events.enabled", havingValue = "true")
    BackgroundLoop listedPriceSweeper(EndListedPrices endListedPrices, Lease lease) {
        return new BackgroundLoop(
                SWEEPER,
                () -> {
                    boolean isDone = !lease.hold(SWEEPER, LEASE) || !endListedPrices.handle();
                    if (isDone) {
                        Thread.sleep(LOOK_EVERY);
                    }
                });
    }

    /** Lets fetcher methods take the {@link Prices} of the request as a parameter. */
    record PricesArgument(PriceLists lists, ArgumentResolver context) implements ArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Prices.class;
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment env) {
            return env.getLocalContext() instanceof CatalogPreview preview
                    ? once(preview, parameter, env, market -> lists.planned(market, preview.at()))
                    : once(Prices.class, parameter, env, lists::shown);
        }

        private Prices once(
                Object key,
                MethodParameter parameter,
                DataFetchingEnvironment env,
                Function<MarketContext, Prices> prices) {
            Prices known = env.getGraphQlContext().get(key);
            if (known != null) {
                return known;
            }
            var market = (MarketContext) context.resolveArgument(parameter, env);
            var made = prices.apply(Objects.requireNonNull(market));
            env.getGraphQlContext().put(key, made);
            return made;
        }
    }
}
