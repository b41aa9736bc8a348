package dev.stoa.order.values;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;

/**
 * Tax of one rate.
 *
 * @param name as printed, such as {@code VAT 19 %}
 * @param base net amount the tax is worked out from
 */
public record TaxLine(String name, BigDecimal ratePercent, Money base, Money amount) {}
