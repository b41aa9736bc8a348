package dev.stoa.order.cart;

import java.util.Set;

/**
 * A cart as somebody sees it. It is the cart itself, not its id: after another mutation of the same
 * request it is another one.
 *
 * @param customerGroups ids of the groups the one who looks is in
 */
record CartView(Cart cart, Set<String> customerGroups) {}
