package dev.stoa.order.order;

/** What else has to happen when an order is placed, in the same transaction. */
public interface AtPlacement {

    /**
     * @param order as it was placed; its lines are in the order of those of the new order
     */
    void placed(Order order, NewOrder newOrder);
}
