package dev.stoa.catalog.relation;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Relation;
import dev.stoa.catalog.product.RelationKind;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Says which products relate to another one in one way; the other ways stay. */
@UseCase
class SetRelations {

    /** All products of the kind, in the order in which they are shown. */
    record Command(String id, int expectedVersion, RelationKind kind, List<String> productIds) {}

    private static final int MOST = 50;

    private final Products products;
    private final ProductDesk desk;

    SetRelations(Products products, ProductDesk desk) {
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
                        (product, problems) -> related(product, command, problems)));
    }

    private ProductContent related(Product product, Command command, Problems problems) {
        check(product, command.productIds(), problems);
        var others =
                product.content().relations().stream()
                        .filter(relation -> relation.kind() != command.kind());
        var wanted = command.productIds().stream().map(id -> new Relation(command.kind(), id));
        return product.content().draft().relations(Stream.concat(others, wanted).toList()).done();
    }

    private void check(Product product, List<String> wanted, Problems problems) {
        if (wanted.size() > MOST) {
            problems.invalid("At most " + MOST + " products of a kind.", "productIds");
            return;
        }
        var known = products.byIds(wanted);
        var seen = new HashSet<String>();
        for (int i = 0; i < wanted.size(); i++) {
            var here = problems.below("productIds");
            var place = Integer.toString(i);
            if (wanted.get(i).equals(product.id())) {
                here.invalid("A product does not relate to itself.", place);
            } else if (!known.containsKey(wanted.get(i))) {
                here.notFound("The product", place);
            } else if (!seen.add(wanted.get(i))) {
                here.invalid("Each product only once.", place);
            }
        }
    }
}
