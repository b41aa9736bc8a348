package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.shopify.RowProblem;
import java.util.List;

/**
 * How far an import is.
 *
 * @param rowErrors the first thousand
 */
public record ImportTally(
        int rowsRead,
        int rowsTotal,
        int productsRead,
        int productsCreated,
        int productsUpdated,
        int productsUnchanged,
        int variantsRead,
        int rowsSkipped,
        List<RowProblem> rowErrors) {

    static final ImportTally NOTHING = new ImportTally(0, 0, 0, 0, 0, 0, 0, 0, List.of());
}
