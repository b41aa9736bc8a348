/**
 * Customers and their accounts.
 *
 * <p>A {@link dev.stoa.customer.account.Customer} leaves this package only through doors that have
 * checked who asks: its owner, or staff who may see customers. Fields below it need not check
 * again. Registering never tells whether an address has an account. Start with {@link
 * dev.stoa.customer.account.Customer} and {@code RegisterCustomer}.
 */
@NullMarked
package dev.stoa.customer.account;

import org.jspecify.annotations.NullMarked;
