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

/** Hides a product from shoppers and drops what was planned; an archived one stays archived. */
@UseCase
class UnpublishProduct {

    private final Products products;
    private final ProductDesk desk;

    UnpublishProduct(Products products, ProductDesk desk) {
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
                        (product, _) -> unpublished(product)));
    }

    private static ProductContent unpublished(Product product) {
        return product.status() == ProductStatus.ARCHIVED
                ? product.content()
                : product.content().draft().status(ProductStatus.DRAFT).schedule(null).done();
    }
}
