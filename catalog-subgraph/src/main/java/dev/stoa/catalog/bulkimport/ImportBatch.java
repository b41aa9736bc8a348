package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.product.EndedPrice;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductRevisions;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.platform.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Some products of the file, held against those in the shop: what is new, what is changed. */
final class ImportBatch {

    private final ImportedContent contents;
    private final KeptValues values;
    private final Ids ids;
    private final Instant now;
    private final List<Product> created = new ArrayList<>();
    private final List<Product> revised = new ArrayList<>();
    private final List<EndedPrice> endedPrices = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Stock> openings = new ArrayList<>();
    private final List<Stock> openingsOfRevised = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final MovedProducts moves = new MovedProducts();
    private int surrounded;
    private int unchanged;
    private int rowsSkipped;

    ImportBatch(ImportedContent contents, KeptValues values, Ids ids, Instant now) {
        this.contents = contents;
        this.values = values;
        this.ids = ids;
        this.now = now;
    }

    void compare(ImportedProduct imported, @Nullable Product existing) {
        if (existing == null) {
            create(imported);
        } else if (ImportedContent.fits(imported, existing)) {
            revise(imported, existing);
        } else {
            rowsSkipped += imported.variants().size();
            problems.add(
                    new RowProblem(
                            imported.row(),
                            "Option1 Name",
                            String.join(", ", imported.optionNames()),
                            "The product in the shop has other options."));
        }
    }

    private void create(ImportedProduct imported) {
        var made = contents.make(imported, null);
        problems.addAll(made.problems());
        var id = ids.next("prd");
        var stock = openings(id, made.added());
        openings.addAll(stock);
        moves.add(id, made.placement());
        var _ = values.add(id, imported, problems);
        var sellable =
                stock.stream()
                        .filter(Stock::isSellable)
                        .map(Stock::variantId)
                        .collect(Collectors.toSet());
        created.add(Product.create(id, made.content(), sellable, now));
    }

    private void revise(ImportedProduct imported, Product existing) {
        var made = contents.make(imported, existing);
        problems.addAll(made.problems());
        boolean isTold = values.add(existing.id(), imported, problems);
        boolean isMoved = !made.placement().equals(Placement.SAME);
        existing.revised(made.content(), now)
                .ifPresentOrElse(next -> revise(existing, next), () -> leave(isTold || isMoved));
        moves.add(existing.id(), made.placement());
        openingsOfRevised.addAll(openings(existing.id(), made.added()));
    }

    private void revise(Product existing, Product next) {
        revised.add(next);
        endedPrices.addAll(EndedPrice.between(existing, next, Actor.IMPORT));
        changes.add(ProductRevisions.change(existing, next, Actor.IMPORT));
    }

    /** A product may be as it was, and be shown elsewhere or have other values with it. */
    private void leave(boolean isOtherwiseAround) {
        if (isOtherwiseAround) {
            surrounded++;
        } else {
            unchanged++;
        }
    }

    private List<Stock> openings(String productId, Map<String, ImportedVariant> added) {
        return added.entrySet().stream()
                .map(entry -> opening(entry.getKey(), productId, entry.getValue()))
                .toList();
    }

    private Stock opening(String variantId, String productId, ImportedVariant added) {
        return Stock.opening(
                variantId,
                productId,
                pieces(added),
                added.isTracked(),
                added.continuesSelling(),
                now);
    }

    /** Exports tell of more sold than there was; here nobody may sell what is not there. */
    private int pieces(ImportedVariant added) {
        boolean isLimited = added.isTracked() && !added.continuesSelling();
        if (!isLimited || added.quantity() >= 0) {
            return added.quantity();
        }
        problems.add(
                new RowProblem(
                        added.row(),
                        "Variant Inventory Qty",
                        Integer.toString(added.quantity()),
                        "Taken as 0: what cannot be sold beyond its stock has no fewer pieces."));
        return 0;
    }

    List<Product> created() {
        return created;
    }

    List<Product> revised() {
        return revised;
    }

    List<EndedPrice> endedPrices() {
        return endedPrices;
    }

    List<Change> changes() {
        return changes;
    }

    /** Stock of all new variants. */
    List<Stock> openings() {
        var all = new ArrayList<>(openings);
        all.addAll(openingsOfRevised);
        return all;
    }

    /** Stock of new variants of products that were there before. */
    List<Stock> openingsOfRevised() {
        return openingsOfRevised;
    }

    KeptValues values() {
        return values;
    }

    MovedProducts moves() {
        return moves;
    }

    boolean isEmpty() {
        return created.isEmpty() && revised.isEmpty() && moves.isEmpty() && values.isEmpty();
    }

    BatchResult result() {
        return new BatchResult(
                created.size(),
                revised.size() + surrounded,
                unchanged,
                rowsSkipped,
                List.copyOf(problems));
    }
}
