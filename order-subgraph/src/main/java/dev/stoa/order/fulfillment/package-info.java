/**
 * Parcels: what staff send of an order, and how it travels.
 *
 * <p>A line is never sent more often than it was bought; an order is delivered when everything was
 * sent and every parcel has arrived. Start with {@link
 * dev.stoa.order.fulfillment.CreateFulfillment}.
 */
@NullMarked
package dev.stoa.order.fulfillment;

import org.jspecify.annotations.NullMarked;
