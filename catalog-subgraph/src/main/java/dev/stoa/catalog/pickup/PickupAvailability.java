package dev.stoa.catalog.pickup;

/** Whether goods are at a place. */
enum PickupAvailability {
    AVAILABLE,
    FEW,
    UNAVAILABLE
}
