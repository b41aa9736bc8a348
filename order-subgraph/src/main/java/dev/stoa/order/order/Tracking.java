package dev.stoa.order.order;

import org.jspecify.annotations.Nullable;

/** How to follow a parcel. */
public record Tracking(@Nullable String carrier, @Nullable String number, @Nullable String url) {

    /** Nothing is on its way. */
    public static final Tracking NONE = new Tracking(null, null, null);
}
