package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Attempt;
import dev.stoa.catalog.product.ProductRevisions.Batch;
import dev.stoa.catalog.product.ProductRevisions.Pending;
import dev.stoa.catalog.product.ProductVariantBulkUpdatePayload.Row;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes many variants, of whichever products: all of them or none, or each that can be. */
@UseCase
class BulkUpdateVariants {

    private final Products products;
    private final ProductRevisions revisions;
    private final ProductDesk desk;
    private final VariantForm form;
    private final SharedSkus sharedSkus;

    BulkUpdateVariants(
            Products products,
            ProductRevisions revisions,
            ProductDesk desk,
            VariantForm form,
            SharedSkus sharedSkus) {
        this.products = products;
        this.revisions = revisions;
        this.desk = desk;
        this.form = form;
        this.sharedSkus = sharedSkus;
    }

    ProductVariantBulkUpdatePayload handle(Patch input, Caller caller) {
        var actor = Actor.of(caller.requireStaff(Permission.PRODUCTS_WRITE));
        var rows = BulkRow.in(input);
        var reason = BulkRow.reasonAgainst(rows, "variant");
        if (reason.isPresent()) {
            return ProductVariantBulkUpdatePayload.refused(reason.get());
        }
        var done =
                switch (BulkErrorPolicy.valueOf(input.required("onError"))) {
                    case REJECT_ALL -> updateAll(rows, actor);
                    case SKIP_FAILED -> rows.stream().map(row -> updated(row, actor)).toList();
                };
        return ProductVariantBulkUpdatePayload.of(done, sharedSkus.among(given(rows, done)));
    }

    private static List<SharedSkus.Given> given(List<BulkRow> rows, List<Row> done) {
        var given = new ArrayList<SharedSkus.Given>();
        for (var row : done) {
            var stored = row.productVariant();
            var path = List.of("rows", "" + row.index(), "sku");
            if (stored != null && rows.get(row.index()).patch().has("sku")) {
                given.add(new SharedSkus.Given(stored.variant(), path));
            }
        }
        return given;
    }

    private Row updated(BulkRow row, Actor actor) {
        var edited =
                desk.edit(
                        Sought.variant(products, row.id(), "id"),
                        row.readVersion(),
                        actor,
                        edit(row),
                        row.place());
        return switch (edited) {
            case Edited.Done it ->
                    new Row(row.index(), it.product().variant(row.id()).orElseThrow(), List.of());
            case Edited.Refused it -> new Row(row.index(), null, it.reasons());
        };
    }

    private List<Row> updateAll(List<BulkRow> rows, Actor actor) {
        return Attempt.untilEnded(
                () -> tryAll(rows, actor), _ -> refused(rows, BulkRow.overtaken(rows)));
    }

    private Attempt<List<Row>> tryAll(List<BulkRow> rows, Actor actor) {
        var problems = BulkRow.noProblems(rows);
        var pending = prepared(rows, problems);
        if (!problems.stream().allMatch(Problems::isEmpty)) {
            return new Attempt.Ended<>(refused(rows, problems));
        }
        return switch (revisions.storeAll(pending, actor)) {
            case Batch.Stored stored -> new Attempt.Ended<>(stored(rows, stored.products()));
            case Batch.Failed(int index, _) ->
                    new Attempt.Overtaken<>(pending.get(index).product().version());
        };
    }

    /** Each row is judged by itself; what they make of one product is stored together. */
    private List<Pending> prepared(List<BulkRow> rows, List<Problems> problems) {
        var found = products.variants(BulkRow.ids(rows));
        var pending = new LinkedHashMap<String, Pending>();
        for (var row : rows) {
            var here = problems.get(row.index()).below(row.place());
            var variant = found.get(row.id());
            if (variant == null) {
                here.notFound("The variant", "id");
            } else {
                var product = variant.product();
                var _ = desk.prepare(product, row.readVersion(), edit(row), here);
                var before = pending.get(product.id());
                var content = before == null ? product.content() : before.content();
                var next = form.fill(content, row.id(), row.patch(), Problems.none());
                pending.put(product.id(), new Pending(product, next));
            }
        }
        return List.copyOf(pending.values());
    }

    private static List<Row> refused(List<BulkRow> rows, List<Problems> problems) {
        return rows.stream()
                .map(row -> new Row(row.index(), null, problems.get(row.index()).all()))
                .toList();
    }

    private static List<Row> stored(List<BulkRow> rows, List<Product> stored) {
        var variants =
                stored.stream()
                        .flatMap(product -> product.variants().stream())
                        .collect(Collectors.toMap(ProductVariant::id, Function.identity()));
        return rows.stream()
                .map(row -> new Row(row.index(), variants.get(row.id()), List.of()))
                .toList();
    }

    private ProductDesk.Edit edit(BulkRow row) {
        return (product, problems) -> form.fill(product.content(), row.id(), row.patch(), problems);
    }
}
