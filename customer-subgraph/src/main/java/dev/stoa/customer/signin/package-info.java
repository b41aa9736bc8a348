/**
 * How somebody gets in: by address and password, with few guesses.
 *
 * <p>Unknown addresses and wrong passwords get the same answer in the same time and count against
 * the same limits. Start with {@code SignInCustomer}.
 */
@NullMarked
package dev.stoa.customer.signin;

import org.jspecify.annotations.NullMarked;
