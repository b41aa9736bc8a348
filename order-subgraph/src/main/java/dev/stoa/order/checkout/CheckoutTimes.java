package dev.stoa.order.checkout;

import java.time.Duration;

/**
 * @param hold how long stock is held for a buyer
 * @param payingHold how long it is held while a payment is under way: longer than any recovery
 * @param lease after which whoever goes through the steps counts as gone
 * @param buyerWait how long the buyer may take for 3-D Secure
 */
record CheckoutTimes(Duration hold, Duration payingHold, Duration lease, Duration buyerWait) {}
