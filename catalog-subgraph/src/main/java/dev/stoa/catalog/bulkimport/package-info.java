/**
 * Imports of products as jobs.
 *
 * <p>A job goes through its file in batches, each one transaction, and may be begun again at any
 * time: what is already the same is left alone. A runner proves with a heartbeat that it lives; the
 * job of one that does not is taken over. Start with {@link
 * dev.stoa.catalog.bulkimport.StartBulkImport} and {@link
 * dev.stoa.catalog.bulkimport.RunBulkImport}.
 */
@NullMarked
package dev.stoa.catalog.bulkimport;

import org.jspecify.annotations.NullMarked;
