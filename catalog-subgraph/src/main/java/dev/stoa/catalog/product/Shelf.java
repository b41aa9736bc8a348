package dev.stoa.catalog.product;

import java.util.List;
import java.util.Set;

/**
 * The part of a product's document that others keep: collections say what they show, the inventory
 * says what can be bought, brands leave the time when they were renamed. Storing a product leaves
 * it alone, and it has no part in the version.
 *
 * @param sellable variants that can be bought now
 */
record Shelf(List<String> collectionIds, Set<String> sellable, boolean isAvailable) {}
