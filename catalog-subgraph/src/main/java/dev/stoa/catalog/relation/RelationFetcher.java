package dev.stoa.catalog.relation;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.Relation;
import dev.stoa.catalog.product.RelationKind;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code relation.graphqls}. */
@DgsComponent
class RelationFetcher {

    private final SetRelations setRelations;

    RelationFetcher(SetRelations setRelations) {
        this.setRelations = setRelations;
    }

    @DgsMutation
    ProductPayload productRelationsSet(@InputArgument SetRelations.Command input, Caller caller) {
        return setRelations.handle(input, caller);
    }

    @DgsData(parentType = "Product", field = "relations", trivial = true)
    CompletableFuture<List<ProductRelation>> relations(
            @InputArgument @Nullable RelationKind kind,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var wanted =
                env.<Product>getSourceOrThrow().content().relations().stream()
                        .filter(relation -> kind == null || relation.kind() == kind)
                        .toList();
        var loader = caller.may(Permission.PRODUCTS_READ) ? "products" : "shownProducts";
        return Batches.<Product>all(env, loader, wanted.stream().map(Relation::productId).toList())
                .thenApply(found -> present(wanted, found));
    }

    private static List<ProductRelation> present(List<Relation> wanted, List<Product> found) {
        return IntStream.range(0, found.size())
                .filter(i -> isPresent(found.get(i)))
                .mapToObj(i -> new ProductRelation(wanted.get(i).kind(), found.get(i)))
                .toList();
    }

    /** A batch has nothing for those that are gone or not shown. */
    private static boolean isPresent(@Nullable Product product) {
        return product != null;
    }
}
