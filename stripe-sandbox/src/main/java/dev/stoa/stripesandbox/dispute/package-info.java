/**
 * Chargebacks and inquiries: opened by certain cards or by hand, answered with evidence, won or
 * lost. Start at {@link dev.stoa.stripesandbox.dispute.OpenDispute}.
 */
@NullMarked
package dev.stoa.stripesandbox.dispute;

import org.jspecify.annotations.NullMarked;
