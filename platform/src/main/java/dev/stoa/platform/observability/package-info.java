/**
 * What a subgraph shows of itself: log lines that say which request they belong to and keep private
 * what is private, metrics by operation and client, traces when somebody wants them.
 *
 * <p>Start with {@link dev.stoa.platform.observability.RequestLogging}; {@code
 * docs/observability.md} tells operators what there is.
 */
@NullMarked
package dev.stoa.platform.observability;

import org.jspecify.annotations.NullMarked;
