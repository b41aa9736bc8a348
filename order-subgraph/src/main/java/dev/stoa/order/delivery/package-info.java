/**
 * Ways of delivery: zones of countries, their methods and what these cost.
 *
 * <p>Pure rules over {@link dev.stoa.order.delivery.ShippingZone}; the zone without countries is
 * the rest of the world. Start with {@link dev.stoa.order.delivery.ShippingZone#options}.
 */
@NullMarked
package dev.stoa.order.delivery;

import org.jspecify.annotations.NullMarked;
