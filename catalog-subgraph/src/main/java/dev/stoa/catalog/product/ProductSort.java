package dev.stoa.catalog.product;

/** Order of a product list; the id breaks ties. */
public record ProductSort(Field field, Direction direction) {

    public static final ProductSort NEWEST_FIRST =
            new ProductSort(Field.PUBLISHED_AT, Direction.DESC);

    /** What a product list can be sorted by. */
    public enum Field {
        TITLE,
        PRICE,
        PUBLISHED_AT,
        /** As the shop has arranged the collection. */
        COLLECTION,
        /** For searches alone: the index knows the ratings, products do not. */
        RATING
    }

    /** Which way. */
    public enum Direction {
        ASC,
        DESC
    }
}
