/**
 * Who buys and who sells: accounts, addresses, staff, their sessions and the mails they get.
 *
 * <p>Each package is a feature. Start with {@code signin} for how somebody gets in, {@code session}
 * for how they stay in, {@code token} for what they carry to the other subgraphs.
 */
@NullMarked
package dev.stoa.customer;

import org.jspecify.annotations.NullMarked;
