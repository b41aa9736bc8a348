package dev.stoa.catalog.shopify;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file.
 *
 * @param number the header is row 1
 * @param cells by column; blank ones are left out
 */
public record Row(int number, Map<String, String> cells) {

    /** The cell without blanks around it; null when there is nothing in it. */
    public @Nullable String at(String column) {
        return cells.get(column);
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    public RowProblem problem(String column, String message) {
        return new RowProblem(number, column, at(column), message);
    }
}
