package dev.stoa.order.cart;

import java.time.Instant;

/**
 * Stock held for a cart.
 *
 * @param holdId by which the catalogue knows it
 */
public record CartReservation(String holdId, Instant expiresAt) {}
