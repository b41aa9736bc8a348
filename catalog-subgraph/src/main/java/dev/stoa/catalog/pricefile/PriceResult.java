package dev.stoa.catalog.pricefile;

import dev.stoa.catalog.shopify.RowProblem;
import java.util.List;

/**
 * What some rows of prices came to.
 *
 * @param changed prices that are new, others or gone
 * @param unchanged prices that were the same already
 */
public record PriceResult(int changed, int unchanged, List<RowProblem> problems) {

    /** A row may have several problems. */
    public int rowsSkipped() {
        return (int) problems.stream().map(RowProblem::row).distinct().count();
    }
}
