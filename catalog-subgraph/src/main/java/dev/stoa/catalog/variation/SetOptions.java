package dev.stoa.catalog.variation;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Says on which axes the variants of a product differ. */
@UseCase
class SetOptions {

    /** All options as they are to be, in the order of the shop. */
    record Command(String id, int expectedVersion, List<WantedOption> options) {}

    private final Products products;
    private final ProductDesk desk;

    SetOptions(Products products, ProductDesk desk) {
        this.products = products;
        this.desk = desk;
    }

    ProductPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return ProductPayload.of(
                desk.edit(
                        () -> products.byId(command.id()),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (product, problems) ->
                                ReshapedOptions.of(
                                        product.content(), command.options(), problems)));
    }
}
