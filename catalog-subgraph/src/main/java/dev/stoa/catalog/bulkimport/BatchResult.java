package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.shopify.RowProblem;
import java.util.List;

/** What a batch of products came to. */
record BatchResult(
        int created, int updated, int unchanged, int rowsSkipped, List<RowProblem> problems) {}
