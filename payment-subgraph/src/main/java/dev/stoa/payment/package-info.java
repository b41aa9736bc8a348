/** Money in and money out: payments, refunds and what the provider says of them. */
@NullMarked
package dev.stoa.payment;

import org.jspecify.annotations.NullMarked;
