/**
 * Tells a cache in front of the shop what has changed, so that it need not wait for an answer's
 * end.
 *
 * <p>One change stream of the database tells of every change, whoever made it. A purge that is lost
 * with its process costs no more than the time an answer holds anyway. Start with {@link
 * dev.stoa.catalog.purge.PurgeStream}.
 */
@NullMarked
package dev.stoa.catalog.purge;

import org.jspecify.annotations.NullMarked;
