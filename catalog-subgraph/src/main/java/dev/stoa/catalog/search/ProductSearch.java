package dev.stoa.catalog.search;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductFilter;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Finds products by text. */
interface ProductSearch {

    /**
     * @param sort null for the best match first
     */
    Connection<Product> find(
            SearchText text,
            ProductFilter filter,
            @Nullable ProductSort sort,
            PageArguments page,
            Caller caller);
}
