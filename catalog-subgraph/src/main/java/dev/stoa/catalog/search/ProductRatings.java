package dev.stoa.catalog.search;

import java.util.Collection;
import java.util.Map;

/** What shoppers think of products, from whoever keeps their reviews. */
public interface ProductRatings {

    /**
     * Its documents have ids of products, and one changes whenever the rating of its product does.
     */
    String collection();

    /** As stored now; nothing for products without reviews. */
    Map<String, Rating> ofProducts(Collection<String> productIds);
}
