package dev.stoa.catalog.search;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductFilter;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code search.graphqls}. */
@DgsComponent
class ProductSearchFetcher {

    /** What a search found. */
    record ProductSearchResult(Connection<Product> products) {}

    private final ProductSearch search;

    ProductSearchFetcher(ProductSearch search) {
        this.search = search;
    }

    @DgsQuery
    ProductSearchResult productSearch(
            @InputArgument String query,
            @InputArgument @Nullable ProductFilter filter,
            @InputArgument @Nullable ProductSort sort,
            PageArguments page,
            Caller caller) {
        var wanted = Objects.requireNonNullElse(filter, ProductFilter.ALL);
        return new ProductSearchResult(
                search.find(SearchText.of(query), wanted, sort, page, caller));
    }
}
