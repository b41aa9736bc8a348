package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.ProductBulkUpdatePayload.Row;
import dev.stoa.catalog.product.ProductRevisions.Batch;
import dev.stoa.catalog.product.ProductRevisions.Pending;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes many products: all of them or none, or each that can be. */
@UseCase
class BulkUpdateProducts {

    private static final int MOST_ROWS = 100;
    private static final int MOST_ATTEMPTS = 20;

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
        var rows =
                input.<List<Map<String, @Nullable Object>>>required("rows").stream()
                        .map(Patch::new)
                        .toList();
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            return ProductBulkUpdatePayload.refused(
                    GeneralError.invalid("1 to " + MOST_ROWS + " rows.", "rows"));
        }
        if (new HashSet<>(rows.stream().map(BulkUpdateProducts::idOf).toList()).size()
                < rows.size()) {
            return ProductBulkUpdatePayload.refused(
                    GeneralError.invalid("Each product in one row.", "rows"));
        }
        return ProductBulkUpdatePayload.of(
                switch (BulkErrorPolicy.valueOf(input.required("onError"))) {
                    case REJECT_ALL -> updateAll(rows, Actor.of(staff));
                    case SKIP_FAILED -> updateEach(rows, Actor.of(staff));
                });
    }

    private List<Row> updateEach(List<Patch> rows, Actor actor) {
        var done = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var edited =
                    desk.edit(
                            () -> products.byId(idOf(row)),
                            versionOf(row),
                            actor,
                            edit(row),
                            place(i));
            done.add(
                    switch (edited) {
                        case Edited.Done it -> new Row(i, it.product(), List.of());
                        case Edited.Refused it -> new Row(i, null, it.reasons());
                    });
        }
        return done;
    }

    private List<Row> updateAll(List<Patch> rows, Actor actor) {
        var problems = rows.stream().map(_ -> Problems.none()).toList();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var pending = prepared(rows, problems);
            if (!problems.stream().allMatch(Problems::isEmpty)) {
                return refused(problems);
            }
            switch (revisions.storeAll(pending, actor)) {
                case Batch.Stored stored -> {
                    return stored(stored.products());
                }
                case Batch.Failed(int index, Revision.SlugTaken _) -> {
                    var here = problems.get(index).below(place(index));
                    here.add(ProductDesk.slugTaken(here.pathTo("slug")));
                    return refused(problems);
                }
                case Batch.Failed _ -> {} // somebody else was faster: on top of what they stored
            }
        }
        problems.getFirst().add(GeneralError.conflict("rows"));
        return refused(problems);
    }

    private List<Pending> prepared(List<Patch> rows, List<Problems> problems) {
        var found = products.byIds(rows.stream().map(BulkUpdateProducts::idOf).toList());
        var pending = new ArrayList<Pending>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var here = problems.get(i).below(place(i));
            var product = found.get(idOf(row));
            if (product == null) {
                here.notFound("The product", "id");
            } else {
                var content = desk.prepare(product, versionOf(row), edit(row), here);
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

    private ProductDesk.Edit edit(Patch row) {
        return (product, problems) -> form.fill(product.content(), row, problems);
    }

    private static String[] place(int index) {
        return new String[] {"rows", Integer.toString(index)};
    }

    private static String idOf(Patch row) {
        return row.required("id");
    }

    private static long versionOf(Patch row) {
        return row.<Integer>required("expectedVersion");
    }
}
