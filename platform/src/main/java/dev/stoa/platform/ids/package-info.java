/**
 * Prefixed, time-sortable ids such as {@code ord_01J9ZK3T5V8Q2M4N6P7R9S0W1X}.
 *
 * <p>Start with {@link dev.stoa.platform.ids.Ids}.
 */
@NullMarked
package dev.stoa.platform.ids;

import org.jspecify.annotations.NullMarked;
