/**
 * What becomes of the money of an order: reactions to the payment subgraph.
 *
 * <p>News may come late, twice or out of order; {@link dev.stoa.order.order.Order#settle} takes in
 * only what is new. That a payment is authorized is no news here: no order is placed before. Start
 * with {@link dev.stoa.order.settlement.SettleOrder}.
 */
@NullMarked
package dev.stoa.order.settlement;

import org.jspecify.annotations.NullMarked;
