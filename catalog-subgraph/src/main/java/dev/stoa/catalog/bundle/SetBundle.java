package dev.stoa.catalog.bundle;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.BundleComponent;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Sought;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Says which pieces of other variants are in one piece of a variant; without any it is none. */
@UseCase
class SetBundle {

    /** The bundle and all of its components, in the order in which buyers see them. */
    record Command(String variantId, int expectedVersion, List<Wanted> components) {}

    /** Pieces of another variant. */
    record Wanted(String variantId, int quantity) {}

    private static final int MOST = 20;
    private static final int MOST_PIECES = 100;

    private final Products products;
    private final ProductDesk desk;

    SetBundle(Products products, ProductDesk desk) {
        this.products = products;
        this.desk = desk;
    }

    ProductPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var components = components(command, problems);
        if (products.variant(command.variantId()).isEmpty()) {
            problems.notFound("The variant", "variantId");
        } else if (!components.isEmpty() && products.isInBundle(command.variantId())) {
            problems.invalid("It is in a bundle itself.", "variantId");
        }
        if (!problems.isEmpty()) {
            return ProductPayload.refused(problems.all());
        }
        return ProductPayload.of(
                desk.edit(
                        Sought.variant(products, command.variantId(), "variantId"),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (product, _) -> with(product, command.variantId(), components)));
    }

    private List<BundleComponent> components(Command command, Problems problems) {
        if (command.components().size() > MOST) {
            problems.invalid("At most " + MOST + " components.", "components");
            return List.of();
        }
        var known =
                products.variants(command.components().stream().map(Wanted::variantId).toList());
        var seen = new HashSet<String>();
        var components = new ArrayList<BundleComponent>();
        for (int i = 0; i < command.components().size(); i++) {
            var wanted = command.components().get(i);
            var here = problems.below("components", Integer.toString(i));
            var variant = known.get(wanted.variantId());
            if (wanted.quantity() < 1 || wanted.quantity() > MOST_PIECES) {
                here.invalid("1 to " + MOST_PIECES + ".", "quantity");
            }
            if (variant == null) {
                here.notFound("The variant", "variantId");
            } else if (wanted.variantId().equals(command.variantId())) {
                here.invalid("A bundle is not in itself.", "variantId");
            } else if (!variant.variant().included().components().isEmpty()) {
                here.invalid("A bundle is not in another one.", "variantId");
            } else if (!seen.add(wanted.variantId())) {
                here.invalid("Each variant only once.", "variantId");
            } else {
                components.add(component(variant, wanted.quantity()));
            }
        }
        return components;
    }

    private static BundleComponent component(ProductVariant variant, int quantity) {
        var own = variant.ownTitle();
        var title = variant.product().title();
        return new BundleComponent(
                variant.id(), quantity, own == null ? title : title + " \u2013 " + own);
    }

    private static ProductContent with(
            Product product, String variantId, List<BundleComponent> components) {
        var variants =
                product.content().variants().stream()
                        .map(
                                it ->
                                        it.id().equals(variantId)
                                                ? it.with(it.included().withComponents(components))
                                                : it)
                        .toList();
        return product.content().draft().variants(variants).done();
    }
}
