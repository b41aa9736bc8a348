package dev.stoa.order.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.Shoppers;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CheckoutShop
class SettingsIT {

    private static final String TAX =
            "{ taxRegions { country region pricesIncludeTax rates { taxClass name ratePercent } } }";
    private static final String DELIVERY =
            """
            { shippingZones { id name countries methods { id name basis minDays maxDays
                rates { fromGrams fromPrice { amount } amount { amount currency } } } } }""";

    @Autowired Shoppers shoppers;
    @Autowired TaxRegions regions;

    @Test
    void showsTheRulesToThoseWhoMaySetThem() {
        var staff = shoppers.as(Callers.staff(Permission.SETTINGS_WRITE));

        assertThat((List<?>) staff.asks("taxRegions", TAX, Map.of()).whole()).hasSize(32);
        assertThat((List<?>) staff.asks("shippingZones", DELIVERY, Map.of()).whole()).hasSize(5);
    }

    @Test
    void hidesTheRulesFromOthers() {
        for (var other :
                List.of(Callers.customer("cus_1"), Callers.staff(Permission.ORDERS_READ))) {
            assertThat(shoppers.as(other).asks("taxRegions", TAX, Map.of()).failure())
                    .isEqualTo("FORBIDDEN");
            assertThat(shoppers.as(other).asks("shippingZones", DELIVERY, Map.of()).failure())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(shoppers.guest().asks("taxRegions", TAX, Map.of()).failure())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void findsTheRulesOfAPlace() {
        assertThat(regions.of("US", "CA").rate("standard").ratePercent())
                .isEqualByComparingTo("7.25");
        assertThat(regions.of("US", "TX").rate("standard").isZero()).isTrue();
        assertThat(regions.of("DE", "Bayern").rate("reduced").ratePercent())
                .isEqualByComparingTo("7");
        assertThat(regions.of("JP", null).rates()).isEmpty();
    }

    @Test
    void leavesTheRulesOfAnExistingShopAlone() {
        regions.seed(List.of(TaxRegion.untaxed("JP")));

        assertThat(regions.all()).hasSize(32);
    }
}
