/**
 * A polite end: whoever is stopped by SIGTERM first says that it is not ready, then lets go of its
 * sockets and connections, then finishes what it has begun. No request that reached it fails.
 *
 * <p>Start with {@link dev.stoa.platform.shutdown.PoliteEnd}.
 */
@NullMarked
package dev.stoa.platform.shutdown;

import org.jspecify.annotations.NullMarked;
