package dev.stoa.order.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class TaxRegionTest {

    private static final TaxRegion GERMANY =
            new TaxRegion(
                    "DE",
                    "DE",
                    null,
                    true,
                    List.of(
                            new TaxRate("standard", "VAT 19 %", BigDecimal.valueOf(19)),
                            new TaxRate("reduced", "VAT 7 %", BigDecimal.valueOf(7))));

    @Test
    void namesTheRateOfAClass() {
        assertThat(GERMANY.rate("reduced").ratePercent()).isEqualByComparingTo("7");
    }

    @Test
    void takesTheStandardRateForAClassItDoesNotKnow() {
        assertThat(GERMANY.rate("shipping").ratePercent()).isEqualByComparingTo("19");
    }

    @Test
    void asksNoTaxOfGoodsThatAreNotTaxable() {
        assertThat(GERMANY.rate("none").isZero()).isTrue();
    }

    @Test
    void asksNoTaxWithoutRules() {
        assertThat(TaxRegion.untaxed("JP").rate("standard").isZero()).isTrue();
        assertThat(TaxRegion.untaxed("JP").pricesIncludeTax()).isFalse();
    }

    @Test
    void coversARegionHoweverItIsWritten() {
        var california = new TaxRegion("US-CA", "US", "CA", false, List.of());

        assertThat(california.covers(" ca ")).isTrue();
        assertThat(california.covers("NY")).isFalse();
        assertThat(california.covers(null)).isFalse();
        assertThat(GERMANY.covers(null)).isTrue();
        assertThat(GERMANY.covers("Berlin")).isTrue();
    }

    @Test
    void startsWithRulesForEuropeAndTheUnitedStates() throws IOException {
        var regions =
                TaxConfiguration.read(
                        JsonMapper.builder().build(), new ClassPathResource("tax-regions.json"));

        assertThat(regions.stream().filter(TaxRegion::pricesIncludeTax)).hasSize(29);
        assertThat(regions).extracting(TaxRegion::id).doesNotHaveDuplicates().contains("US-CA");
        assertThat(regions)
                .allSatisfy(
                        region ->
                                assertThat(region.rates())
                                        .extracting(TaxRate::taxClass)
                                        .contains(TaxRegion.STANDARD, TaxRegion.SHIPPING));
        var germany = regions.stream().filter(region -> region.id().equals("DE")).findFirst().get();
        assertThat(germany.rate("standard").name()).isEqualTo("VAT 19 %");
    }
}
