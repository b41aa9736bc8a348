package dev.stoa.catalog.brand;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Makes a brand; its slug is made of its name where none is given. */
@UseCase
class CreateBrand {

    private final Brands brands;
    private final BrandDesk desk;
    private final BrandForm form;
    private final Ids ids;

    CreateBrand(Brands brands, BrandDesk desk, BrandForm form, Ids ids) {
        this.brands = brands;
        this.desk = desk;
        this.form = form;
        this.ids = ids;
    }

    BrandPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        String name = patch.required("name");
        var blank = Brand.named(ids.next(Brand.PREFIX), name, brands.freeSlug(name));
        var filled = form.fill(blank, patch, problems);
        return problems.isEmpty()
                ? desk.add(filled.asFirst(), Actor.of(staff))
                : BrandPayload.refused(problems.all());
    }
}
