package dev.stoa.order.tax;

import java.math.BigDecimal;

/**
 * The rate of a tax class.
 *
 * @param name as printed, such as {@code VAT 19 %}
 */
public record TaxRate(String taxClass, String name, BigDecimal ratePercent) {

    static final TaxRate NONE = new TaxRate("none", "Tax 0 %", BigDecimal.ZERO);

    public boolean isZero() {
        return ratePercent.signum() == 0;
    }
}
