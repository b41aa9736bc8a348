/**
 * Passwords of customers and staff: which are good enough, how they are kept, how often one may
 * guess.
 *
 * <p>Hashes live apart from the accounts, so that nothing that reads an account can leak them.
 * Start with {@link dev.stoa.customer.password.PasswordCheck}.
 */
@NullMarked
package dev.stoa.customer.password;

import org.jspecify.annotations.NullMarked;
