package dev.stoa.catalog.mirror;

import java.util.Optional;

/** Another system that rings when one of its entries changes. */
interface ContentSource {

    /** As in the address it rings at. */
    String name();

    /** False for what did not come from it, or is too old. */
    boolean isGenuine(Delivery delivery);

    /** What it tells; empty when that is nothing we show. */
    Optional<ExternalEntry> read(Delivery delivery) throws UnreadableDelivery;
}
