package dev.stoa.order.catalog;

/** Whether goods are at a place. */
public enum PickupAvailability {
    AVAILABLE,
    FEW,
    UNAVAILABLE
}
