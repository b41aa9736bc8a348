package dev.stoa.catalog.pricing;

import com.netflix.graphql.dgs.internal.method.ArgumentResolver;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.market.MarketContext;
import dev.stoa.platform.mongo.Transactions;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;

@Configuration(proxyBeanMethods = false)
class PricingConfiguration {

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

    /** Lets fetcher methods take the {@link Prices} of the request as a parameter. */
    record PricesArgument(PriceLists lists, ArgumentResolver context) implements ArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Prices.class;
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment env) {
            var known = env.getGraphQlContext().get(Prices.class);
            if (known != null) {
                return known;
            }
            var market = (MarketContext) context.resolveArgument(parameter, env);
            var prices = lists.shown(Objects.requireNonNull(market));
            env.getGraphQlContext().put(Prices.class, prices);
            return prices;
        }
    }
}
