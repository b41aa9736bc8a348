package dev.stoa.catalog.category;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code category.graphqls}, but for the products. */
@DgsComponent
class CategoryFetcher {

    private final Categories categories;

    CategoryFetcher(Categories categories) {
        this.categories = categories;
    }

    @DgsQuery
    @Nullable Category category(@InputArgument CategoryBy by) {
        var found =
                by.id() == null
                        ? categories.bySlug(Objects.requireNonNull(by.slug()))
                        : categories.byId(by.id());
        return found.orElse(null);
    }

    @DgsQuery
    Connection<Category> categories(
            @InputArgument @Nullable String query, PageArguments arguments) {
        return categories.page(query, arguments);
    }

    @DgsQuery
    List<Category> categoryTree() {
        return categories.roots();
    }

    @DgsData(parentType = "Category", field = "parent", trivial = true)
    CompletableFuture<@Nullable Category> parent(DgsDataFetchingEnvironment env) {
        var parentId = env.<Category>getSourceOrThrow().parentId();
        return parentId == null
                ? CompletableFuture.completedFuture(null)
                : Batches.optional(env, "categories", parentId);
    }

    @DgsData(parentType = "Category", field = "children", trivial = true)
    CompletableFuture<List<Category>> children(DgsDataFetchingEnvironment env) {
        return Batches.required(env, "categoryChildren", env.<Category>getSourceOrThrow().id());
    }

    @DgsData(parentType = "Category", field = "breadcrumbs", trivial = true)
    CompletableFuture<List<Category>> breadcrumbs(DgsDataFetchingEnvironment env) {
        return Batches.all(env, "categories", env.<Category>getSourceOrThrow().path());
    }

    @DgsEntityFetcher(name = "Category")
    CompletableFuture<@Nullable Category> entity(
            Map<String, Object> representation, DgsDataFetchingEnvironment env) {
        return Batches.entity(env, "categories", representation);
    }
}
