package dev.stoa.catalog.translation;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.ProductText;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Takes one language out of a product. */
@UseCase
class RemoveProductTranslation {

    /** Which one. */
    record Command(String id, int expectedVersion, String locale) {}

    private final Products products;
    private final ProductDesk desk;

    RemoveProductTranslation(Products products, ProductDesk desk) {
        this.products = products;
        this.desk = desk;
    }

    ProductPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var locale = Locales.tag(command.locale()).orElse("");
        return ProductPayload.of(
                desk.edit(
                        () -> products.byId(command.id()),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (product, problems) -> {
                            var content = product.content();
                            if (!content.translations().containsKey(locale)) {
                                problems.notFound("The language", "locale");
                            }
                            return content.draft().translation(locale, ProductText.NONE).done();
                        }));
    }
}
