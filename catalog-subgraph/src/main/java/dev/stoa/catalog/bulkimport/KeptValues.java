package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.metafield.Metafield;
import dev.stoa.catalog.metafield.MetafieldFiles;
import dev.stoa.catalog.metafield.ToldMetafield;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Metafields that a batch sets; those that its lines do not name stay. */
final class KeptValues {

    private final MetafieldFiles metafields;
    private final Map<String, List<Metafield>> before;
    private final List<Metafield> wanted = new ArrayList<>();

    private KeptValues(MetafieldFiles metafields, Map<String, List<Metafield>> before) {
        this.metafields = metafields;
        this.before = before;
    }

    /**
     * Reads what there is with the products of such lines.
     *
     * @param existing by slug
     */
    static KeptValues of(
            MetafieldFiles metafields,
            List<ImportedProduct> imported,
            Map<String, Product> existing) {
        var owners =
                imported.stream()
                        .filter(product -> product.details().metafields() != null)
                        .map(ImportedContent::slugOf)
                        .map(existing::get)
                        .filter(Objects::nonNull)
                        .map(Product::id)
                        .toList();
        return new KeptValues(metafields, metafields.of(owners));
    }

    /** True when something is to be stored for the product. */
    boolean add(String productId, ImportedProduct imported, List<RowProblem> problems) {
        var told = imported.details().metafields();
        if (told == null) {
            return false;
        }
        var wrong = Problems.none();
        var old = before.getOrDefault(productId, List.of());
        var news = metafields.wanted(productId, told, old, wrong);
        wrong.all().forEach(error -> problems.add(problem(imported.row(), told, error)));
        wanted.addAll(news);
        return !news.isEmpty();
    }

    private static RowProblem problem(int row, List<ToldMetafield> told, UserError error) {
        var path = Objects.requireNonNull(error.path());
        if (path.size() == 1) {
            var count = Integer.toString(told.size());
            return new RowProblem(row, path.getFirst(), count, error.message());
        }
        var one = told.get(Integer.parseInt(path.get(1)));
        return new RowProblem(
                row,
                path.getFirst() + "." + path.getLast(),
                one.namespace() + "." + one.key(),
                error.message());
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** False when somebody else changed one of them since they were read. */
    boolean areStored() {
        return metafields.store(wanted);
    }
}
