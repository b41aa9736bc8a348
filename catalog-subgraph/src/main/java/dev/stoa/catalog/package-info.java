/**
 * The catalogue: what the shop sells, how it is found, and how many pieces are there.
 *
 * <p>Features depend one way: {@code product} knows {@code brand}, {@code category}, {@code
 * collection} and {@code media}; {@code inventory}, {@code search}, {@code review} and {@code
 * bulkimport} know {@code product}; so does {@code block}, of which {@code content} and {@code
 * placement} consist; {@code recommendation} knows {@code product} and {@code search}; {@code
 * route} finds all that has a page, {@code menu} leads there; nothing knows {@code node}; {@code
 * change} knows nobody. Start with {@link dev.stoa.catalog.product.Product}.
 */
@NullMarked
package dev.stoa.catalog;

import org.jspecify.annotations.NullMarked;
