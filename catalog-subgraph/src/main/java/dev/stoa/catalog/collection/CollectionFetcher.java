package dev.stoa.catalog.collection;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code collection.graphqls}, but for the pages of products. */
@DgsComponent
class CollectionFetcher {

    private final Collections collections;
    private final CreateCollection createCollection;
    private final UpdateCollection updateCollection;
    private final TranslateCollection translateCollection;
    private final MoveProducts moveProducts;
    private final DeleteCollection deleteCollection;
    private final CollectedProducts products;

    CollectionFetcher(
            Collections collections,
            CreateCollection createCollection,
            UpdateCollection updateCollection,
            TranslateCollection translateCollection,
            MoveProducts moveProducts,
            DeleteCollection deleteCollection,
            CollectedProducts products) {
        this.collections = collections;
        this.createCollection = createCollection;
        this.updateCollection = updateCollection;
        this.translateCollection = translateCollection;
        this.moveProducts = moveProducts;
        this.deleteCollection = deleteCollection;
        this.products = products;
    }

    @DgsQuery
    @Nullable Collection collection(@InputArgument CollectionBy by) {
        var found =
                by.id() == null
                        ? collections.bySlug(Objects.requireNonNull(by.slug()))
                        : collections.byId(by.id());
        return found.orElse(null);
    }

    @DgsQuery
    Connection<Collection> collections(
            @InputArgument @Nullable String query, PageArguments arguments) {
        return collections.page(query, arguments);
    }

    @DgsMutation
    CollectionPayload collectionCreate(
            @InputArgument CreateCollection.Command input, Patch patch, Caller caller) {
        return createCollection.handle(input, patch, caller);
    }

    @DgsMutation
    CollectionPayload collectionUpdate(Patch patch, Caller caller) {
        return updateCollection.handle(patch, caller);
    }

    @DgsMutation
    CollectionPayload collectionTranslationSet(Patch patch, Caller caller) {
        return translateCollection.handle(patch, caller);
    }

    @DgsMutation
    CollectionPayload collectionProductsMove(
            @InputArgument MoveProducts.Command input, Caller caller) {
        return moveProducts.handle(input, caller);
    }

    @DgsMutation
    CollectionPayload collectionDelete(
            @InputArgument DeleteCollection.Command input, Caller caller) {
        return deleteCollection.handle(input, caller);
    }

    @DgsData(parentType = "Collection")
    List<String> productIds(Caller caller, DgsDataFetchingEnvironment env) {
        Collection collection = env.getSourceOrThrow();
        return caller.may(Permission.PRODUCTS_READ) && collection.rules() == null
                ? products.of(collection.id())
                : List.of();
    }

    @DgsEntityFetcher(name = "Collection")
    CompletableFuture<@Nullable Collection> entity(
            Map<String, Object> representation, DgsDataFetchingEnvironment env) {
        return Batches.entity(env, "collections", representation);
    }
}
