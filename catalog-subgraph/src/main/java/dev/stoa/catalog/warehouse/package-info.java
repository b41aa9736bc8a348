/**
 * The places where goods are kept, in the order in which they are sold from.
 *
 * <p>There is always the main one, which cannot be closed: goods are there unless somebody says
 * otherwise. One that holds goods stays open. What is kept where belongs to the inventory. Start
 * with {@link dev.stoa.catalog.warehouse.Warehouse}.
 */
@NullMarked
package dev.stoa.catalog.warehouse;

import org.jspecify.annotations.NullMarked;
