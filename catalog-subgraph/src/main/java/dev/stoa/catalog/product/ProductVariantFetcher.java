package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import dev.stoa.platform.security.Permission;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One variant: {@code product.graphqls}. Whether it can be bought is told by the inventory. */
@DgsComponent
class ProductVariantFetcher {

    private final Products products;

    ProductVariantFetcher(Products products) {
        this.products = products;
    }

    @DgsQuery
    @Nullable ProductVariant productVariant(@InputArgument ProductVariantBy by, Caller caller) {
        var found =
                by.id() == null
                        ? products.variantBySku(Objects.requireNonNull(by.sku()))
                        : products.variant(by.id());
        return found.filter(variant -> variant.product().isVisibleTo(caller)).orElse(null);
    }

    @DgsEntityFetcher(name = "ProductVariant")
    CompletableFuture<@Nullable ProductVariant> entity(
            Map<String, Object> representation, DgsDataFetchingEnvironment env) {
        var isStaff = CallerAuthentication.current().may(Permission.PRODUCTS_READ);
        return Batches.entity(env, isStaff ? "productVariants" : "shownVariants", representation);
    }
}
