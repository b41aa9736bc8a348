package dev.stoa.catalog.brand;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Takes a brand away that no product has. */
@UseCase
class DeleteBrand {

    /** Which brand, as somebody has seen it. */
    record Command(String id, int expectedVersion) {}

    private final Brands brands;
    private final Changes changes;
    private final BrandedProducts products;

    DeleteBrand(Brands brands, Changes changes, BrandedProducts products) {
        this.brands = brands;
        this.changes = changes;
        this.products = products;
    }

    BrandPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var found = brands.byId(command.id());
        if (found.isEmpty()) {
            problems.notFound("The brand", "id");
            return BrandPayload.refused(problems.all());
        }
        var brand = found.get();
        changes.conflict(brand.id(), command.expectedVersion(), brand.version())
                .ifPresent(problems::add);
        if (problems.isEmpty() && products.areOf(brand.id())) {
            problems.add(GeneralError.of("IN_USE", "There are products of this brand.", "id"));
        }
        if (problems.isEmpty() && !brands.remove(brand)) {
            problems.add(GeneralError.conflict("expectedVersion"));
        }
        brands.forget(brand.id());
        return problems.isEmpty() ? BrandPayload.done(brand) : BrandPayload.refused(problems.all());
    }
}
