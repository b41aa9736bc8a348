/**
 * How Stoa uses MongoDB: durable writes and bounded waits, transactions with bounded retries,
 * indexes made at start, converters.
 *
 * <p>Start with {@link dev.stoa.platform.mongo.Transactions}; the settings of the driver are in
 * {@link dev.stoa.platform.mongo.MongoSettings}.
 */
@NullMarked
package dev.stoa.platform.mongo;

import org.jspecify.annotations.NullMarked;
