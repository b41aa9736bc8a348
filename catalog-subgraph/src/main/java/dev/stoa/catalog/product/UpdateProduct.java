package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Changes a product; what the patch leaves out stays. */
@UseCase
class UpdateProduct {

    private final Products products;
    private final ProductDesk desk;
    private final ProductForm form;

    UpdateProduct(Products products, ProductDesk desk, ProductForm form) {
        this.products = products;
        this.desk = desk;
        this.form = form;
    }

    ProductPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        String id = patch.required("id");
        var edited =
                desk.edit(
                        () -> products.byId(id),
                        patch.<Integer>required("expectedVersion"),
                        Actor.of(staff),
                        (product, problems) -> form.fill(product.content(), patch, problems));
        return ProductPayload.of(edited);
    }
}
