package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.attribute.NamedTraits;
import dev.stoa.catalog.attribute.TraitReader;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Traits;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a file says of the kind of a product, and of what it is like. */
final class ImportTraits {

    private final TraitReader reader;

    ImportTraits(TraitReader reader) {
        this.reader = reader;
    }

    /** Where something is wrong, all stays as it was. */
    Traits of(ImportedProduct product, @Nullable Product existing, List<RowProblem> problems) {
        var before = existing == null ? Traits.NONE : existing.content().traits();
        var told = new NamedTraits(product.details().kind(), product.details().attributes());
        var wrong = Problems.none();
        var traits = reader.read(told, before, product.optionNames(), wrong);
        wrong.all().forEach(error -> problems.add(problem(product.row(), told, error)));
        return traits;
    }

    /** Of a value the path goes on to the part that is wrong; the file knows its key alone. */
    private static RowProblem problem(int row, NamedTraits told, UserError error) {
        var path = Objects.requireNonNull(error.path());
        if (path.size() == 1) {
            return new RowProblem(row, path.getFirst(), told.kind(), error.message());
        }
        var values = Objects.requireNonNullElse(told.values(), Map.<String, Object>of());
        return new RowProblem(
                row,
                path.getFirst() + "." + path.get(1),
                String.valueOf(values.get(path.get(1))),
                error.message());
    }
}
