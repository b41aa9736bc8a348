package dev.stoa.catalog.shopify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of one product.
 *
 * @param product null when nothing of it can be used
 * @param rows how many rows were read
 * @param rowsSkipped how many of them were left out
 */
public record Reading(
        @Nullable ImportedProduct product, List<RowProblem> problems, int rows, int rowsSkipped) {

    /** The same rows, none of which can be used after all. */
    public Reading refused(String column, String value, String message) {
        int row = product == null ? 0 : product.row();
        return new Reading(null, List.of(new RowProblem(row, column, value, message)), rows, rows);
    }

    static Reading nothing(List<Row> rows, RowProblem problem) {
        return nothing(rows, List.of(problem));
    }

    static Reading nothing(List<Row> rows, List<RowProblem> problems) {
        return new Reading(null, List.copyOf(problems), rows.size(), rows.size());
    }
}
