/**
 * Pages that are written in another system, such as Contentful, and shown as our own.
 *
 * <p>The other system rings by webhook; each entry counts once for each of its revisions, in the
 * order of the revisions, whatever order they come in. Without a secret there is no such door. A
 * new system is a new {@link dev.stoa.catalog.mirror.ContentSource}. Start with {@link
 * dev.stoa.catalog.mirror.ReceiveEntry}.
 */
@NullMarked
package dev.stoa.catalog.mirror;

import org.jspecify.annotations.NullMarked;
