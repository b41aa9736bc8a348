package dev.stoa.order.tax;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** Seeds the tax rules of {@code tax-regions.json} at the first start. */
@Configuration(proxyBeanMethods = false)
class TaxConfiguration {

    /** A place as the file writes it: rates in percent by tax class. */
    record Seed(
            String country,
            @Nullable String region,
            boolean pricesIncludeTax,
            String taxName,
            Map<String, BigDecimal> rates) {

        TaxRegion region(String id) {
            return new TaxRegion(
                    id,
                    country,
                    region,
                    pricesIncludeTax,
                    rates.entrySet().stream()
                            .map(rate -> rate(rate.getKey(), rate.getValue()))
                            .sorted((a, b) -> b.taxClass().compareTo(a.taxClass()))
                            .toList());
        }

        private TaxRate rate(String taxClass, BigDecimal percent) {
            return new TaxRate(taxClass, taxName + " " + percent.toPlainString() + " %", percent);
        }
    }

    @Bean
    ApplicationRunner seedTaxRegions(
            TaxRegions regions,
            JsonMapper json,
            @Value("classpath:tax-regions.json") Resource file) {
        return _ -> regions.seed(read(json, file));
    }

    static List<TaxRegion> read(JsonMapper json, Resource file) throws IOException {
        try (var content = file.getInputStream()) {
            return Stream.of(json.readValue(content, Seed[].class))
                    .map(
                            seed ->
                                    seed.region(
                                            seed.region() == null
                                                    ? seed.country()
                                                    : seed.country() + "-" + seed.region()))
                    .toList();
        }
    }
}
