package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.planned.CatalogPreview;
import dev.stoa.catalog.product.PlannedProducts.PlannedProduct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products at a time to come: {@code catalog-preview.graphqls}. */
@DgsComponent
class PlannedProductFetcher {

    private final PlannedProducts products;

    PlannedProductFetcher(PlannedProducts products) {
        this.products = products;
    }

    @DgsData(parentType = "CatalogPreview")
    @Nullable Product product(@InputArgument ProductBy by, DgsDataFetchingEnvironment env) {
        return products.shownAt(env.<CatalogPreview>getSourceOrThrow().at(), by).orElse(null);
    }

    @DgsData(parentType = "CatalogPreview")
    List<PlannedProduct> plannedProducts(DgsDataFetchingEnvironment env) {
        return products.until(env.<CatalogPreview>getSourceOrThrow().at());
    }
}
