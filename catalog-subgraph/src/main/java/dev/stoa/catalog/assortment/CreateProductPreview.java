package dev.stoa.catalog.assortment;

import dev.stoa.catalog.preview.PreviewPayload;
import dev.stoa.catalog.preview.Previews;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Makes a token that shows a product that is not published to whoever has it. */
@UseCase
class CreateProductPreview {

    /** For which product. */
    record Command(String id, int hours) {}

    private final Products products;
    private final Previews previews;

    CreateProductPreview(Products products, Previews previews) {
        this.products = products;
        this.previews = previews;
    }

    PreviewPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return previews.make(
                command.id(),
                command.hours(),
                () -> products.byId(command.id()).isPresent(),
                "The product");
    }
}
