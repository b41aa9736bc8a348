package dev.stoa.catalog.attribute;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.attribute.ProductAttribute.FileAttribute;
import dev.stoa.catalog.attribute.ProductAttribute.ReferenceAttribute;
import dev.stoa.catalog.medialibrary.LibraryFile;
import dev.stoa.catalog.medialibrary.ShownFile;
import dev.stoa.catalog.medialibrary.ShownFiles;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Traits;
import dev.stoa.catalog.product.Traits.Trait;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is read of {@code attribute.graphqls}. */
@DgsComponent
class AttributeFetcher {

    private static final String DEFINITIONS = "attributeDefinitions";

    private final AttributeDefinitions definitions;
    private final ProductKinds kinds;
    private final ShownFiles shownFiles;

    AttributeFetcher(AttributeDefinitions definitions, ProductKinds kinds, ShownFiles shownFiles) {
        this.definitions = definitions;
        this.kinds = kinds;
        this.shownFiles = shownFiles;
    }

    @DgsQuery
    Connection<AttributeDefinition> attributeDefinitions(
            @InputArgument @Nullable String query, PageArguments page, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return definitions.page(query, page);
    }

    @DgsQuery
    Connection<ProductKind> productKinds(
            @InputArgument @Nullable String query, PageArguments page, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return kinds.page(query, page);
    }

    @DgsQuery
    @Nullable AttributeDefinition attributeDefinition(@InputArgument String id, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return definitions.byIds(List.of(id)).get(id);
    }

    @DgsQuery
    @Nullable ProductKind productKind(@InputArgument String id, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return kinds.byIds(List.of(id)).get(id);
    }

    @DgsData(parentType = "Product", field = "kind", trivial = true)
    CompletableFuture<@Nullable ProductKind> kind(DgsDataFetchingEnvironment env) {
        var kindId = traits(env).kindId();
        return kindId == null
                ? CompletableFuture.completedFuture(null)
                : Batches.optional(env, "productKinds", kindId);
    }

    @DgsData(parentType = "Product", field = "attributes", trivial = true)
    CompletableFuture<List<ProductAttribute>> attributes(DgsDataFetchingEnvironment env) {
        var values = traits(env).values();
        var ids = values.stream().map(Trait::attributeId).toList();
        return Batches.<AttributeDefinition>all(env, DEFINITIONS, ids)
                .thenApply(
                        found ->
                                IntStream.range(0, found.size())
                                        .mapToObj(
                                                i ->
                                                        ProductAttribute.of(
                                                                found.get(i), values.get(i)))
                                        .toList());
    }

    @DgsData(parentType = "ProductKind", field = "attributes", trivial = true)
    CompletableFuture<List<AttributeDefinition>> ofType(DgsDataFetchingEnvironment env) {
        return Batches.all(env, DEFINITIONS, env.<ProductKind>getSourceOrThrow().attributeIds());
    }

    @DgsData(parentType = "ReferenceAttribute", field = "product", trivial = true)
    CompletableFuture<@Nullable Product> product(Caller caller, DgsDataFetchingEnvironment env) {
        var loader = caller.may(Permission.PRODUCTS_READ) ? "products" : "shownProducts";
        var id = env.<ReferenceAttribute>getSourceOrThrow().productId();
        return Batches.optional(env, loader, id);
    }

    @DgsData(parentType = "FileAttribute", field = "file", trivial = true)
    CompletableFuture<@Nullable ShownFile> file(DgsDataFetchingEnvironment env) {
        var wanted = Locales.wanted(null, env.getLocale());
        return Batches.<LibraryFile>optional(
                        env, "mediaFiles", env.<FileAttribute>getSourceOrThrow().fileId())
                .thenApply(file -> file == null ? null : shownFiles.of(file, wanted));
    }

    private static Traits traits(DgsDataFetchingEnvironment env) {
        return env.<Product>getSourceOrThrow().content().traits();
    }
}
