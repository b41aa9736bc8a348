/**
 * Request ids and operation names in the log.
 *
 * <p>Start with {@link dev.stoa.platform.observability.RequestLogging}.
 */
@NullMarked
package dev.stoa.platform.observability;

import org.jspecify.annotations.NullMarked;
