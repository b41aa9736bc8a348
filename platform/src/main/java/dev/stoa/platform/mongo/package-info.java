/**
 * How Stoa uses MongoDB: transactions with bounded retries, indexes made at start, converters.
 *
 * <p>Start with {@link dev.stoa.platform.mongo.Transactions}.
 */
@NullMarked
package dev.stoa.platform.mongo;

import org.jspecify.annotations.NullMarked;
