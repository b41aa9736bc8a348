package dev.stoa.catalog.shopify;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param row the header is row 1
 */
public record RowProblem(int row, @Nullable String column, @Nullable String value, String message) {

    private static final int LONGEST_VALUE = 200;

    public RowProblem {
        if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }
}
