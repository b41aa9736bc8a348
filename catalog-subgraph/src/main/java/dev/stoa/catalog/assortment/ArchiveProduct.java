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

/** Takes a product out of the shop until it is restored; orders and reviews keep it. */
@UseCase
class ArchiveProduct {

    private final Products products;
    private final ProductDesk desk;

    ArchiveProduct(Products products, ProductDesk desk) {
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
                        (product, _) -> archived(product)));
    }

    private static ProductContent archived(Product product) {
        return product.content().draft().status(ProductStatus.ARCHIVED).done();
    }
}
