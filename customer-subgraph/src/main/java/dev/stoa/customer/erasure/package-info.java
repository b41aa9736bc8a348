/**
 * The end of an account, as the law gives everybody: what is kept of a person goes.
 *
 * <p>Here it goes at once; the other subgraphs hear of it by {@link
 * dev.stoa.customer.erasure.CustomerErased} and do the same with what is theirs. The id stays, in
 * what must be kept, and leads to nobody any more. Start with {@link
 * dev.stoa.customer.erasure.EraseCustomer}.
 */
@NullMarked
package dev.stoa.customer.erasure;

import org.jspecify.annotations.NullMarked;
