/**
 * Collections that fill themselves: staff say by rules what is in them, see what that comes to
 * before they save it, and the products follow.
 *
 * <p>Membership is kept on the products' shelves as for any collection, so that lists cost the
 * same. Whoever changes a product, a loop hears of it by the stream of changes and puts it where it
 * belongs; when it begins, it looks at all of them. Start with {@link
 * dev.stoa.catalog.collectionrule.SetRules} and {@link
 * dev.stoa.catalog.collectionrule.FollowRules}.
 */
@NullMarked
package dev.stoa.catalog.collectionrule;

import org.jspecify.annotations.NullMarked;
