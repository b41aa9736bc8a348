package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One product: {@code product.graphqls}. Its texts, variants and lists have their own fetchers. */
@DgsComponent
class ProductFetcher {

    private final FindProduct findProduct;

    ProductFetcher(FindProduct findProduct) {
        this.findProduct = findProduct;
    }

    @DgsQuery
    @Nullable Product product(
            @InputArgument ProductBy by,
            @InputArgument @Nullable String previewToken,
            Caller caller) {
        return findProduct.handle(by, previewToken, caller).orElse(null);
    }

    @DgsEntityFetcher(name = "Product")
    CompletableFuture<@Nullable Product> entity(
            Map<String, Object> representation, DgsDataFetchingEnvironment env) {
        var isStaff = CallerAuthentication.current().may(Permission.PRODUCTS_READ);
        return Batches.entity(env, isStaff ? "products" : "shownProducts", representation);
    }

    @DgsData(parentType = "Product", field = "brand", trivial = true)
    CompletableFuture<@Nullable Brand> brand(DgsDataFetchingEnvironment env) {
        var brandId = env.<Product>getSourceOrThrow().content().brandId();
        return brandId == null
                ? CompletableFuture.completedFuture(null)
                : Batches.optional(env, "brands", brandId);
    }

    @DgsData(parentType = "Product", field = "category", trivial = true)
    CompletableFuture<@Nullable Category> category(DgsDataFetchingEnvironment env) {
        var categoryId = env.<Product>getSourceOrThrow().content().categoryId();
        return categoryId == null
                ? CompletableFuture.completedFuture(null)
                : Batches.optional(env, "categories", categoryId);
    }

    @DgsData(parentType = "Product", field = "collections", trivial = true)
    CompletableFuture<List<Collection>> collections(DgsDataFetchingEnvironment env) {
        // One that was just deleted may still be named.
        return Batches.<Collection>all(
                        env, "collections", env.<Product>getSourceOrThrow().collectionIds())
                .thenApply(found -> found.stream().flatMap(Stream::ofNullable).toList());
    }
}
