/**
 * Imports of products as jobs.
 *
 * <p>A job goes through its file in batches, each one transaction, and may be begun again at any
 * time: what is already the same is left alone. Start with {@link
 * dev.stoa.catalog.bulkimport.StartBulkImport} and {@link
 * dev.stoa.catalog.bulkimport.RunBulkImport}.
 */
@NullMarked
package dev.stoa.catalog.bulkimport;

import org.jspecify.annotations.NullMarked;
