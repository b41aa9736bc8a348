package dev.stoa.catalog.assortment;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Brings an archived product back, as a draft; one that is not archived stays as it is. */
@UseCase
class RestoreProduct {

    private final Products products;
    private final ProductDesk desk;

    RestoreProduct(Products products, ProductDesk desk) {
        this.products = products;
        this.desk = desk;
    }

    ProductPayload handle(ProductVersion read, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return ProductPayload.of(
                desk.edit(
                        () -> products.byId(read.id()),
                        read.expectedVersion(),
                        Actor.of(staff),
                        (product, _) -> restored(product)));
    }

    private static ProductContent restored(Product product) {
        return product.status() == ProductStatus.ARCHIVED
                ? product.content().draft().status(ProductStatus.DRAFT).done()
                : product.content();
    }
}
