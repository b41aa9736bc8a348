/**
 * What products are like, in values with types: definitions of attributes, kinds of products that
 * have them, and the values on a product.
 *
 * <p>A product keeps a value as text in the one form that its attribute's kind has, so that the
 * product alone is read for it; {@link dev.stoa.catalog.attribute.AttributeRules} lets nothing else
 * in, and {@link dev.stoa.catalog.attribute.ProductAttribute} reads it. The kind of an attribute
 * never changes. Start with {@link dev.stoa.catalog.attribute.SetAttributes}.
 */
@NullMarked
package dev.stoa.catalog.attribute;

import org.jspecify.annotations.NullMarked;
