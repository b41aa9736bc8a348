/**
 * Values that other systems and the shop's own front ends keep with products, categories and
 * collections, under names of their own.
 *
 * <p>They are apart from the objects: their versions are their own, and nobody reads them who does
 * not ask. The schema never changes for them. Start with {@link
 * dev.stoa.catalog.metafield.SetMetafields}.
 */
@NullMarked
package dev.stoa.catalog.metafield;

import org.jspecify.annotations.NullMarked;
