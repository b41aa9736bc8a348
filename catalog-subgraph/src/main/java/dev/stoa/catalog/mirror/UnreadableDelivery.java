package dev.stoa.catalog.mirror;

/** A delivery that is genuine but has not the expected form. */
final class UnreadableDelivery extends Exception {

    UnreadableDelivery(String message) {
        super(message);
    }
}
