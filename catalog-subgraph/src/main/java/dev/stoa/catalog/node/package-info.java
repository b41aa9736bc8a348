/**
 * Any object by its global id, whose prefix tells its type.
 *
 * <p>Objects of other subgraphs are answered by a stub with nothing but the id: the router asks
 * their owner for the rest, and the owner decides who may see it. Start with {@link
 * dev.stoa.catalog.node.FindNodes}.
 */
@NullMarked
package dev.stoa.catalog.node;

import org.jspecify.annotations.NullMarked;
