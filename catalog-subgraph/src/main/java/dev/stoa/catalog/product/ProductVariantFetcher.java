package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
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
    private final ShopWindow window;
    private final Market market;

    ProductVariantFetcher(Products products, ShopWindow window, Market market) {
        this.products = products;
        this.window = window;
        this.market = market;
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

    @DgsData(parentType = "ProductVariant", field = "price", trivial = true)
    VariantPrice price(DgsDataFetchingEnvironment env) {
        return market.priceOf(env.<ProductVariant>getSourceOrThrow().variant());
    }
}
