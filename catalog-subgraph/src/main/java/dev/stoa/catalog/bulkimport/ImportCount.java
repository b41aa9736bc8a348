package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.shopify.Reading;
import dev.stoa.catalog.shopify.RowProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Counts as an import goes on. */
final class ImportCount {

    private static final int MOST_ERRORS = 1_000;

    private final int rowsTotal;
    private final List<RowProblem> errors = new ArrayList<>();
    private int rowsRead;
    private int rowsSkipped;
    private int productsRead;
    private int variantsRead;
    private int created;
    private int updated;
    private int unchanged;

    ImportCount(int rowsTotal) {
        this.rowsTotal = rowsTotal;
    }

    void read(Reading reading) {
        rowsRead += reading.rows();
        rowsSkipped += reading.rowsSkipped();
        note(reading.problems());
        var product = reading.product();
        if (product != null) {
            productsRead++;
            variantsRead += product.variants().size();
        }
    }

    void stored(BatchResult result) {
        created += result.created();
        updated += result.updated();
        unchanged += result.unchanged();
        rowsSkipped += result.rowsSkipped();
        note(result.problems());
    }

    /** As it is stored with the import. */
    Map<String, ImportTally> shown() {
        return Map.of("tally", tally());
    }

    ImportTally tally() {
        return new ImportTally(
                rowsRead,
                rowsTotal,
                productsRead,
                created,
                updated,
                unchanged,
                variantsRead,
                rowsSkipped,
                errors.stream().sorted(Comparator.comparingInt(RowProblem::row)).toList());
    }

    private void note(List<RowProblem> problems) {
        problems.stream().limit(MOST_ERRORS - errors.size()).forEach(errors::add);
    }
}
