package dev.stoa.catalog.block;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.block.ContentBlock.ProductListBlock;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code block.graphqls}: what blocks name by id. */
@DgsComponent
class BlockFetcher {

    @DgsData(parentType = "ProductListBlock", field = "products", trivial = true)
    CompletableFuture<List<Product>> products(Caller caller, DgsDataFetchingEnvironment env) {
        var ids = env.<ProductListBlock>getSourceOrThrow().productIds();
        var loader = caller.may(Permission.PRODUCTS_READ) ? "products" : "shownProducts";
        return Batches.<Product>all(env, loader, Objects.requireNonNullElse(ids, List.of()))
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }

    @DgsData(parentType = "ProductListBlock", field = "collection", trivial = true)
    CompletableFuture<@Nullable Collection> collection(DgsDataFetchingEnvironment env) {
        var id = env.<ProductListBlock>getSourceOrThrow().collectionId();
        return id == null
                ? CompletableFuture.completedFuture(null)
                : Batches.optional(env, "collections", id);
    }
}
