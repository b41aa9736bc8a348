package dev.stoa.order.fulfillment;

/** Pieces to send. */
record FulfillmentLineInput(String orderLineId, int quantity) {}
