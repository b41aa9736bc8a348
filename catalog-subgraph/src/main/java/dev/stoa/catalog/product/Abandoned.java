package dev.stoa.catalog.product;

import java.io.Serial;

/** Ends the transaction of many revisions, one of which cannot be stored. */
final class Abandoned extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final transient ProductRevisions.Batch.Failed failed;

    Abandoned(ProductRevisions.Batch.Failed failed) {
        super("row " + failed.index() + ": " + failed.reason());
        this.failed = failed;
    }

    ProductRevisions.Batch.Failed failed() {
        return failed;
    }
}
