/**
 * Exports of products as jobs: a file that an import takes again, which then changes nothing.
 *
 * <p>A job goes through the products by their ids and writes its file beside its place; only a
 * whole file gets there. Start with {@link dev.stoa.catalog.bulkexport.RunBulkExport}.
 */
@NullMarked
package dev.stoa.catalog.bulkexport;

import org.jspecify.annotations.NullMarked;
