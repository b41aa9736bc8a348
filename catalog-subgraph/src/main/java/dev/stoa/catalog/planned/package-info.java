/**
 * The shop at a time to come, as staff have planned it. Here is only the moment; what is shown then
 * each part of the shop tells by fields of its own on {@code CatalogPreview}. Below it every field
 * sees the {@link dev.stoa.catalog.planned.CatalogPreview} as its local context, and prices obey
 * it.
 */
@NullMarked
package dev.stoa.catalog.planned;

import org.jspecify.annotations.NullMarked;
