package dev.stoa.catalog.search;

import dev.stoa.catalog.product.Product;
import java.util.List;

/** Finds products like another one, whatever it is that searches. */
public interface SimilarProducts {

    /**
     * Ids of what can be bought, the most similar first; none while nothing can be searched.
     *
     * @param most at most {@link #MOST}
     */
    List<String> to(Product product, int most);

    int MOST = 48;
}
