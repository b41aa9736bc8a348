/**
 * Groups of customers, such as trade or staff. What a group is good for is decided elsewhere, by
 * price lists for example; a customer's groups travel in the access token, so that a change counts
 * from the next token on, ten minutes later at most.
 *
 * <p>Start with {@link dev.stoa.customer.group.CustomerGroup} and {@link
 * dev.stoa.customer.group.Memberships}.
 */
@NullMarked
package dev.stoa.customer.group;

import org.jspecify.annotations.NullMarked;
