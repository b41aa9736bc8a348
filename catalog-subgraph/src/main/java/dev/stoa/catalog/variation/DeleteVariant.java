package dev.stoa.catalog.variation;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Sought;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.List;

/** Takes a variant away of which there are no pieces, and values that no other variant has. */
@UseCase
class DeleteVariant {

    /** Which variant, of a product as somebody has seen it. */
    record Command(String id, int expectedVersion) {}

    private final Products products;
    private final ProductDesk desk;

    DeleteVariant(Products products, ProductDesk desk) {
        this.products = products;
        this.desk = desk;
    }

    ProductPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return ProductPayload.of(
                desk.edit(
                        Sought.variant(products, command.id(), "id"),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (product, problems) -> without(product.content(), command.id(), problems)));
    }

    private static ProductContent without(ProductContent content, String id, Problems problems) {
        var left = content.variants().stream().filter(it -> !it.id().equals(id)).toList();
        if (left.isEmpty()) {
            problems.invalid("A product has at least one variant.", "id");
            return content;
        }
        var gone = content.variants().stream().filter(it -> it.id().equals(id)).findFirst();
        var options = narrowed(content.options(), gone.orElseThrow(), left);
        return content.draft().options(options).variants(left).done();
    }

    private static List<ProductOption> narrowed(
            List<ProductOption> options, Variant gone, List<Variant> left) {
        var narrowed = new ArrayList<ProductOption>();
        for (int i = 0; i < options.size(); i++) {
            int place = i;
            var value = gone.optionValues().get(i);
            boolean isUsed =
                    left.stream().anyMatch(it -> value.equals(it.optionValues().get(place)));
            var values = options.get(i).values().stream().filter(it -> isUsed || !it.equals(value));
            narrowed.add(new ProductOption(options.get(i).name(), values.toList()));
        }
        return narrowed;
    }
}
