package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists of products: all, in a category, in a collection, of a brand. */
@DgsComponent
class ProductListFetcher {

    private final ProductLists lists;

    ProductListFetcher(ProductLists lists) {
        this.lists = lists;
    }

    @DgsQuery
    Connection<Product> products(
            @InputArgument @Nullable ProductFilter filter,
            @InputArgument @Nullable ProductSort sort,
            PageArguments page,
            Caller caller) {
        return lists.all(orAll(filter), sort, page, caller);
    }

    @DgsData(parentType = "Category", field = "products")
    Connection<Product> ofCategory(
            @InputArgument @Nullable ProductFilter filter,
            @InputArgument @Nullable ProductSort sort,
            PageArguments page,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        Category category = env.getSourceOrThrow();
        return lists.in(category, orAll(filter), sort, page, caller);
    }

    @DgsData(parentType = "Collection", field = "products")
    Connection<Product> ofCollection(
            @InputArgument @Nullable ProductFilter filter,
            @InputArgument @Nullable ProductSort sort,
            PageArguments page,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        Collection collection = env.getSourceOrThrow();
        return lists.in(collection, orAll(filter), sort, page, caller);
    }

    @DgsData(parentType = "Brand", field = "products")
    Connection<Product> ofBrand(
            @InputArgument @Nullable ProductFilter filter,
            @InputArgument @Nullable ProductSort sort,
            PageArguments page,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        Brand brand = env.getSourceOrThrow();
        return lists.of(brand, orAll(filter), sort, page, caller);
    }

    private static ProductFilter orAll(@Nullable ProductFilter filter) {
        return Objects.requireNonNullElse(filter, ProductFilter.ALL);
    }
}
