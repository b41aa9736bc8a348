package dev.stoa.order.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.tax.TaxRate;
import dev.stoa.order.tax.TaxRegion;
import dev.stoa.platform.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class ShippingZoneTest {

    private static final TaxRegion TAX =
            new TaxRegion(
                    "DE",
                    "DE",
                    null,
                    true,
                    List.of(new TaxRate("shipping", "VAT 19 %", BigDecimal.valueOf(19))));

    @ParameterizedTest
    @CsvSource({"0, 4.90", "49.99, 4.90", "50.00, 0.00", "900.00, 0.00"})
    void takesTheBandOfThePrice(String listed, String amount) {
        var method =
                method(
                        ShippingRateBasis.PRICE,
                        new ShippingRate(null, eur("0.00"), eur("4.90")),
                        new ShippingRate(null, eur("50.00"), eur("0.00")));

        assertThat(method.amount(new Parcel(100, eur(listed)))).contains(eur(amount));
    }

    @ParameterizedTest
    @CsvSource({"0, 9.90", "1999, 9.90", "2000, 14.90", "10000, 24.90", "9999999999, 24.90"})
    void takesTheBandOfTheWeight(long grams, String amount) {
        var method =
                method(
                        ShippingRateBasis.WEIGHT,
                        new ShippingRate(0, null, eur("9.90")),
                        new ShippingRate(2000, null, eur("14.90")),
                        new ShippingRate(10000, null, eur("24.90")));

        assertThat(method.amount(new Parcel(grams, eur("1.00")))).contains(eur(amount));
    }

    @Test
    void takesNothingBelowTheLowestBand() {
        var method = method(ShippingRateBasis.WEIGHT, new ShippingRate(500, null, eur("9.90")));

        assertThat(method.amount(new Parcel(499, eur("1.00")))).isEmpty();
    }

    @Test
    void offersTheCheapestFirstWithItsTax() {
        var zone =
                new ShippingZone(
                        "szn_1",
                        "Zone",
                        List.of("DE"),
                        List.of(
                                method(
                                        ShippingRateBasis.FLAT,
                                        new ShippingRate(null, null, eur("12.90"))),
                                method(
                                        ShippingRateBasis.FLAT,
                                        new ShippingRate(null, null, eur("4.90")))));

        var options = zone.options(new Parcel(0, eur("1.00")), TAX);

        assertThat(options)
                .extracting(option -> option.price().gross())
                .containsExactly(eur("4.90"), eur("12.90"));
        assertThat(options.getFirst().price().tax()).isEqualTo(eur("0.78"));
    }

    @Test
    void startsWithZonesForTheWholeWorld() throws IOException {
        var zones =
                DeliveryConfiguration.read(
                        JsonMapper.builder().build(),
                        new ClassPathResource("shipping-zones.json"),
                        Currency.getInstance("EUR"));

        assertThat(zones).allSatisfy(zone -> assertThat(zone.methods()).hasSize(2));
        assertThat(zones.stream().filter(ShippingZone::isRestOfTheWorld)).hasSize(1);
        var countries = zones.stream().flatMap(zone -> zone.countries().stream()).toList();
        assertThat(new HashSet<>(countries)).as("no country twice").hasSameSizeAs(countries);
        assertThat(countries).contains("DE", "FR", "GB", "CH", "US", "CA");
        var ids =
                zones.stream()
                        .flatMap(zone -> zone.methods().stream())
                        .map(ShippingMethod::id)
                        .toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    private static ShippingMethod method(ShippingRateBasis basis, ShippingRate... rates) {
        return new ShippingMethod("smt_1", "Method", null, basis, List.of(rates), 1, 2);
    }

    private static Money eur(String amount) {
        return Money.of(amount.contains(".") ? amount : amount + ".00", "EUR");
    }
}
