package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Attempt;
import dev.stoa.catalog.product.ProductBulkUpdatePayload.Row;
import dev.stoa.catalog.product.ProductRevisions.Batch;
import dev.stoa.catalog.product.ProductRevisions.Pending;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.List;

/** Changes many products: all of them or none, or each that can be. */
@UseCase
class BulkUpdateProducts {

    private final Products products;
    private final ProductRevisions revisions;
    private final ProductDesk desk;
    private final ProductForm form;

    BulkUpdateProducts(
            Products products, ProductRevisions revisions, ProductDesk desk, ProductForm form) {
        this.products = products;
        this.revisions = revisions;
        this.desk = desk;
        this.form = form;
    }

    ProductBulkUpdatePayload handle(Patch input, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var rows = BulkRow.in(input);
        var reason = BulkRow.reasonAgainst(rows, "product");
        if (reason.isPresent()) {
            return ProductBulkUpdatePayload.refused(reason.get());
        }
        return ProductBulkUpdatePayload.of(
                switch (BulkErrorPolicy.valueOf(input.required("onError"))) {
                    case REJECT_ALL -> updateAll(rows, Actor.of(staff));
                    case SKIP_FAILED -> updateEach(rows, Actor.of(staff));
                });
    }

    private List<Row> updateEach(List<BulkRow> rows, Actor actor) {
        var done = new ArrayList<Row>();
        for (var row : rows) {
            var edited =
                    desk.edit(
                            () -> products.byId(row.id()),
                            row.readVersion(),
                            actor,
                            edit(row),
                            row.place());
            done.add(
                    switch (edited) {
                        case Edited.Done it -> new Row(row.index(), it.product(), List.of());
                        case Edited.Refused it -> new Row(row.index(), null, it.reasons());
                    });
        }
        return done;
    }

    private List<Row> updateAll(List<BulkRow> rows, Actor actor) {
        return Attempt.untilEnded(() -> tryAll(rows, actor), _ -> refused(BulkRow.overtaken(rows)));
    }

    private Attempt<List<Row>> tryAll(List<BulkRow> rows, Actor actor) {
        var problems = BulkRow.noProblems(rows);
        var pending = prepared(rows, problems);
        if (!problems.stream().allMatch(Problems::isEmpty)) {
            return new Attempt.Ended<>(refused(problems));
        }
        return switch (revisions.storeAll(pending, actor)) {
            case Batch.Stored stored -> new Attempt.Ended<>(stored(stored.products()));
            case Batch.Failed(int index, Revision.SlugTaken _) -> {
                var here = problems.get(index).below(rows.get(index).place());
                here.add(ProductDesk.slugTaken(here.pathTo("slug")));
                yield new Attempt.Ended<>(refused(problems));
            }
            case Batch.Failed(int index, _) ->
                    new Attempt.Overtaken<>(pending.get(index).product().version());
        };
    }

    private List<Pending> prepared(List<BulkRow> rows, List<Problems> problems) {
        var found = products.byIds(BulkRow.ids(rows));
        var pending = new ArrayList<Pending>();
        for (var row : rows) {
            var here = problems.get(row.index()).below(row.place());
            var product = found.get(row.id());
            if (product == null) {
                here.notFound("The product", "id");
            } else {
                var content = desk.prepare(product, row.readVersion(), edit(row), here);
                pending.add(new Pending(product, content));
            }
        }
        return pending;
    }

    private static List<Row> refused(List<Problems> problems) {
        var rows = new ArrayList<Row>();
        problems.forEach(problem -> rows.add(new Row(rows.size(), null, problem.all())));
        return rows;
    }

    private static List<Row> stored(List<Product> products) {
        var rows = new ArrayList<Row>();
        products.forEach(product -> rows.add(new Row(rows.size(), product, List.of())));
        return rows;
    }

    private ProductDesk.Edit edit(BulkRow row) {
        return (product, problems) -> form.fill(product.content(), row.patch(), problems);
    }
}
