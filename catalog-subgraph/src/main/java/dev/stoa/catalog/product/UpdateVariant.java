package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Changes one variant, its price for example; what the patch leaves out stays. */
@UseCase
class UpdateVariant {

    private final Products products;
    private final ProductDesk desk;
    private final VariantForm form;
    private final SharedSkus sharedSkus;

    UpdateVariant(Products products, ProductDesk desk, VariantForm form, SharedSkus sharedSkus) {
        this.products = products;
        this.desk = desk;
        this.form = form;
        this.sharedSkus = sharedSkus;
    }

    ProductVariantUpdatePayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        String id = patch.required("id");
        var edited =
                desk.edit(
                        Sought.variant(products, id, "id"),
                        patch.<Integer>required("expectedVersion"),
                        Actor.of(staff),
                        (product, problems) -> form.fill(product.content(), id, patch, problems));
        return switch (edited) {
            case Edited.Done it -> done(it.product().variant(id).orElseThrow(), patch);
            case Edited.Refused it -> ProductVariantUpdatePayload.refused(it.reasons());
        };
    }

    private ProductVariantUpdatePayload done(ProductVariant stored, Patch patch) {
        var given =
                patch.has("sku")
                        ? List.of(new SharedSkus.Given(stored.variant(), List.of("sku")))
                        : List.<SharedSkus.Given>of();
        return ProductVariantUpdatePayload.done(stored, sharedSkus.among(given));
    }
}
