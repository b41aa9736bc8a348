/**
 * Who makes a product. A brand is a name with a slug; imports make those that are missing.
 *
 * <p>Start with {@link dev.stoa.catalog.brand.Brand}.
 */
@NullMarked
package dev.stoa.catalog.brand;

import org.jspecify.annotations.NullMarked;
