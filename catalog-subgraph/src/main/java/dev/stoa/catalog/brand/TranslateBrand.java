package dev.stoa.catalog.brand;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.NameTextForm;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Writes what a brand says in another language; what the patch leaves out stays. */
@UseCase
class TranslateBrand {

    private final BrandDesk desk;
    private final Locales locales;

    TranslateBrand(BrandDesk desk, Locales locales) {
        this.desk = desk;
        this.locales = locales;
    }

    BrandPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return desk.edit(
                patch.required("id"),
                patch.<Integer>required("expectedVersion"),
                Actor.of(staff),
                (brand, problems) ->
                        brand.translated(
                                NameTextForm.fill(brand.translations(), patch, locales, problems)));
    }
}
