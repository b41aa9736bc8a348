package dev.stoa.catalog.market;

import com.netflix.graphql.dgs.internal.method.ArgumentResolver;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.planned.CatalogPreview;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.graphql.RequestHeaders;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.CallerAuthentication;
import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MarketConfiguration.MarketSettings.class)
class MarketConfiguration {

    /**
     * @param taxRates percent by tax class
     */
    @ConfigurationProperties("stoa.market")
    record MarketSettings(
            String country,
            Currency currency,
            boolean pricesIncludeTax,
            Map<String, BigDecimal> taxRates) {}

    @Bean
    HomeMarket homeMarket(MarketSettings settings) {
        return new HomeMarket(
                settings.country(),
                settings.currency(),
                settings.pricesIncludeTax(),
                settings.taxRates());
    }

    @Bean
    ChangeDesk<Market> marketDesk(
            Markets markets,
            Outbox outbox,
            Changes changes,
            Transactions transactions,
            Clock clock) {
        return new ChangeDesk<>(new ChangedMarkets(markets, outbox), changes, transactions, clock);
    }

    @Bean
    ContextArgument marketContextArgument(Markets markets) {
        return new ContextArgument(markets);
    }

    /** Lets fetcher methods take the {@link MarketContext} of the request as a parameter. */
    record ContextArgument(Markets markets) implements ArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == MarketContext.class;
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment env) {
            return env.getLocalContext() instanceof CatalogPreview preview
                    ? of(env, preview.customerGroupIds())
                    : ofCaller(env);
        }

        private MarketContext ofCaller(DataFetchingEnvironment env) {
            return env.getGraphQlContext()
                    .computeIfAbsent(
                            MarketContext.class,
                            _ -> of(env, CallerAuthentication.current().customerGroups()));
        }

        private MarketContext of(DataFetchingEnvironment env, Set<String> customerGroups) {
            return markets.context(
                    RequestHeaders.first(env, "X-Market").orElse(null),
                    RequestHeaders.first(env, "X-Currency")
                            .flatMap(ContextArgument::currency)
                            .orElse(null),
                    customerGroups);
        }

        private static Optional<Currency> currency(String code) {
            try {
                return Optional.of(Currency.getInstance(code));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
