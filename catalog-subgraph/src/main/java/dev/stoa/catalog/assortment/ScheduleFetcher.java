package dev.stoa.catalog.assortment;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Schedule;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code Product.publishAt} and {@code Product.unpublishAt}: what is planned is told to staff. */
@DgsComponent
class ScheduleFetcher {

    @DgsData(parentType = "Product", field = "publishAt", trivial = true)
    @Nullable Instant publishAt(Caller caller, DgsDataFetchingEnvironment env) {
        return schedule(caller, env).map(Schedule::publishAt).orElse(null);
    }

    @DgsData(parentType = "Product", field = "unpublishAt", trivial = true)
    @Nullable Instant unpublishAt(Caller caller, DgsDataFetchingEnvironment env) {
        return schedule(caller, env).map(Schedule::unpublishAt).orElse(null);
    }

    private static Optional<Schedule> schedule(Caller caller, DgsDataFetchingEnvironment env) {
        return caller.may(Permission.PRODUCTS_READ)
                ? Optional.ofNullable(env.<Product>getSourceOrThrow().content().schedule())
                : Optional.empty();
    }
}
