package dev.stoa.catalog.brand;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code brand.graphqls}. */
@DgsComponent
class BrandFetcher {

    private final Brands brands;

    BrandFetcher(Brands brands) {
        this.brands = brands;
    }

    @DgsQuery
    @Nullable Brand brand(@InputArgument BrandBy by) {
        var found =
                by.id() == null
                        ? brands.bySlug(Objects.requireNonNull(by.slug()))
                        : brands.byId(by.id());
        return found.orElse(null);
    }

    @DgsQuery
    Connection<Brand> brands(@InputArgument @Nullable String query, PageArguments arguments) {
        return brands.page(query, arguments);
    }

    @DgsEntityFetcher(name = "Brand")
    CompletableFuture<@Nullable Brand> entity(
            Map<String, Object> representation, DgsDataFetchingEnvironment env) {
        return Batches.entity(env, "brands", representation);
    }
}
