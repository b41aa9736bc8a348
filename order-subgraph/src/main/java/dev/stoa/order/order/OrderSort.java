package dev.stoa.order.order;

/** Order of an order list; the id breaks ties. */
record OrderSort(Field field, Direction direction) {

    enum Field {
        PLACED_AT,
        TOTAL
    }

    enum Direction {
        ASC,
        DESC
    }

    static final OrderSort NEWEST_FIRST = new OrderSort(Field.PLACED_AT, Direction.DESC);
}
