package dev.stoa.order.catalog;

import java.util.List;

/**
 * Some pieces of a variant.
 *
 * @param components what is in one piece of a bundle; none for everything else
 */
public record Pieces(String variantId, int quantity, List<Component> components) {}
