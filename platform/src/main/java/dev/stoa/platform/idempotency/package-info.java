/**
 * Repeatable commands: the key, a fingerprint of the content and the stored answer.
 *
 * <p>Start with {@link dev.stoa.platform.idempotency.IdempotencyKeys}.
 */
@NullMarked
package dev.stoa.platform.idempotency;

import org.jspecify.annotations.NullMarked;
