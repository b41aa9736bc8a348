package dev.stoa.catalog.brand;

import dev.stoa.catalog.change.Actor;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Changes a brand; what the patch leaves out stays. */
@UseCase
class UpdateBrand {

    private final BrandDesk desk;
    private final BrandForm form;

    UpdateBrand(BrandDesk desk, BrandForm form) {
        this.desk = desk;
        this.form = form;
    }

    BrandPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return desk.edit(
                patch.required("id"),
                patch.<Integer>required("expectedVersion"),
                Actor.of(staff),
                (brand, problems) -> form.fill(brand, patch, problems));
    }
}
