/**
 * The two kinds of bad news: {@link dev.stoa.platform.errors.UserError} (a result, part of a
 * payload) and {@link dev.stoa.platform.errors.StoaException} (a failure, a top-level error with a
 * code).
 *
 * <p>Everything else an exception might say stays in the log; see {@link
 * dev.stoa.platform.errors.GraphQlErrorHandler}.
 */
@NullMarked
package dev.stoa.platform.errors;

import org.jspecify.annotations.NullMarked;
