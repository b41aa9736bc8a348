package dev.stoa.catalog.brand;

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
    private final BrandedProducts products;

    DeleteBrand(Brands brands, BrandedProducts products) {
        this.brands = brands;
        this.products = products;
    }

    BrandPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var found = brands.byId(command.id());
        if (found.isEmpty()) {
            problems.notFound("The brand", "id");
        } else if (found.get().version() != command.expectedVersion()) {
            problems.add(GeneralError.conflict("expectedVersion"));
        } else if (products.areOf(command.id())) {
            problems.add(GeneralError.of("IN_USE", "There are products of this brand.", "id"));
        } else if (!brands.remove(found.get())) {
            problems.add(GeneralError.conflict("expectedVersion"));
        }
        brands.forget(command.id());
        return problems.isEmpty()
                ? BrandPayload.done(found.orElseThrow())
                : BrandPayload.refused(problems);
    }
}
