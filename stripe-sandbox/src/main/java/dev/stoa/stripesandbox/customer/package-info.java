/** Customers of the shop as Stripe knows them: who they are and which payment methods they keep. */
@NullMarked
package dev.stoa.stripesandbox.customer;

import org.jspecify.annotations.NullMarked;
