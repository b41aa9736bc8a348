/**
 * Products that staff relate to another one: accessories, alternatives, better ones, successors.
 *
 * <p>They are part of the product's content, so that edits of them merge, are told in its history
 * and reach everybody who keeps its page. Who is archived or cannot be seen is left out on reading,
 * and is there again once it is back. Start with {@link dev.stoa.catalog.relation.SetRelations}.
 */
@NullMarked
package dev.stoa.catalog.relation;

import org.jspecify.annotations.NullMarked;
