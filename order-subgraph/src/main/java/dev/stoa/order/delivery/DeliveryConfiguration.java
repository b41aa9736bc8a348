package dev.stoa.order.delivery;

import dev.stoa.platform.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** Seeds the zones of {@code shipping-zones.json} at the first start, in the shop's currency. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    /** A zone as the file writes it: amounts in the main unit of whatever currency. */
    record Seed(String id, String name, List<String> countries, List<SeedMethod> methods) {

        ShippingZone zone(Currency currency) {
            return new ShippingZone(
                    id,
                    name,
                    countries,
                    methods.stream().map(method -> method.method(currency)).toList());
        }
    }

    record SeedMethod(
            String id,
            String name,
            String description,
            ShippingRateBasis basis,
            List<SeedRate> rates,
            int minDays,
            int maxDays) {

        ShippingMethod method(Currency currency) {
            return new ShippingMethod(
                    id,
                    name,
                    description,
                    basis,
                    rates.stream().map(rate -> rate.rate(currency)).toList(),
                    minDays,
                    maxDays);
        }
    }

    record SeedRate(
            @Nullable Integer fromGrams, @Nullable BigDecimal fromPrice, BigDecimal amount) {

        ShippingRate rate(Currency currency) {
            return new ShippingRate(
                    fromGrams,
                    fromPrice == null ? null : money(fromPrice, currency),
                    money(amount, currency));
        }

        private static Money money(BigDecimal amount, Currency currency) {
            return Money.of(
                    amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP),
                    currency);
        }
    }

    @Bean
    ApplicationRunner seedShippingZones(
            ShippingZones zones,
            JsonMapper json,
            @Value("classpath:shipping-zones.json") Resource file,
            @Value("${stoa.shop.currency}") Currency currency) {
        return _ -> zones.seed(read(json, file, currency));
    }

    static List<ShippingZone> read(JsonMapper json, Resource file, Currency currency)
            throws IOException {
        try (var content = file.getInputStream()) {
            return Stream.of(json.readValue(content, Seed[].class))
                    .map(seed -> seed.zone(currency))
                    .toList();
        }
    }
}
