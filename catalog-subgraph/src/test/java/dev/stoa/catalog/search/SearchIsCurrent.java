package dev.stoa.catalog.search;

import dev.stoa.catalog.Shop;
import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Searches what is in the shop at this moment, where nothing follows the changes by itself. */
@TestComponent
public class SearchIsCurrent {

    private static final String SEARCH =
            "query($query: String!) { productSearch(query: $query) { products { nodes { title } } } }";

    private final IndexFollower follower;
    private final Shop shop;

    SearchIsCurrent(IndexFollower follower, Shop shop) {
        this.follower = follower;
        this.shop = shop;
    }

    public void catchUp() {
        follower.catchUp();
    }

    /** Titles of the first hits. */
    public List<String> titles(Caller caller, String query) {
        follower.catchUp();
        return shop.ask(caller, SEARCH, Map.of("query", query))
                .at("productSearch.products.nodes[*].title");
    }
}
