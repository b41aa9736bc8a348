package dev.stoa.catalog.metafield;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code metafield.graphqls}. */
@DgsComponent
class MetafieldFetcher {

    private final SetMetafields setMetafields;
    private final DeleteMetafields deleteMetafields;

    MetafieldFetcher(SetMetafields setMetafields, DeleteMetafields deleteMetafields) {
        this.setMetafields = setMetafields;
        this.deleteMetafields = deleteMetafields;
    }

    @DgsMutation
    MetafieldsPayload metafieldsSet(@InputArgument SetMetafields.Command input, Caller caller) {
        return setMetafields.handle(input, caller);
    }

    @DgsMutation
    MetafieldsPayload metafieldsDelete(
            @InputArgument DeleteMetafields.Command input, Caller caller) {
        return deleteMetafields.handle(input, caller);
    }

    @DgsData(parentType = "Product", field = "metafields", trivial = true)
    CompletableFuture<List<Metafield>> ofProduct(
            @InputArgument @Nullable List<String> keys,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        return of(env.<Product>getSourceOrThrow().id(), keys, caller, env);
    }

    @DgsData(parentType = "Category", field = "metafields", trivial = true)
    CompletableFuture<List<Metafield>> ofCategory(
            @InputArgument @Nullable List<String> keys,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        return of(env.<Category>getSourceOrThrow().id(), keys, caller, env);
    }

    @DgsData(parentType = "Collection", field = "metafields", trivial = true)
    CompletableFuture<List<Metafield>> ofCollection(
            @InputArgument @Nullable List<String> keys,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        return of(env.<Collection>getSourceOrThrow().id(), keys, caller, env);
    }

    private static CompletableFuture<List<Metafield>> of(
            String ownerId,
            @Nullable List<String> keys,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        boolean isStaff = caller.may(Permission.PRODUCTS_READ);
        return Batches.<List<Metafield>>optional(env, "metafields", ownerId)
                .thenApply(
                        found ->
                                found == null
                                        ? List.of()
                                        : found.stream()
                                                .filter(it -> isStaff || it.isPublic())
                                                .filter(
                                                        it ->
                                                                keys == null
                                                                        || keys.contains(it.path()))
                                                .toList());
    }
}
