/**
 * Saved addresses of customers.
 *
 * <p>A customer has one {@link dev.stoa.customer.address.AddressBook} of at most 50 addresses; the
 * first one is the default, so there is a default as soon as there is an address. Start there.
 */
@NullMarked
package dev.stoa.customer.address;

import org.jspecify.annotations.NullMarked;
