package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Changes one variant, its price for example; what the patch leaves out stays. */
@UseCase
class UpdateVariant {

    private final Products products;
    private final ProductDesk desk;
    private final VariantForm form;

    UpdateVariant(Products products, ProductDesk desk, VariantForm form) {
        this.products = products;
        this.desk = desk;
        this.form = form;
    }

    ProductVariantUpdatePayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        String id = patch.required("id");
        var edited =
                desk.edit(
                        () -> products.variant(id).map(ProductVariant::product),
                        patch.<Integer>required("expectedVersion"),
                        Actor.of(staff),
                        (product, problems) -> form.fill(product.content(), id, patch, problems));
        return ProductVariantUpdatePayload.of(edited, id);
    }
}
