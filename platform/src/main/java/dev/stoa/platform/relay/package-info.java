/**
 * Relay connections over keyset cursors.
 *
 * <p>A cursor holds the sort value, the id and a fingerprint of filter and sort, so that it is
 * refused with another list. Start with {@link dev.stoa.platform.relay.PageArguments} and {@link
 * dev.stoa.platform.relay.Keyset}.
 */
@NullMarked
package dev.stoa.platform.relay;

import org.jspecify.annotations.NullMarked;
