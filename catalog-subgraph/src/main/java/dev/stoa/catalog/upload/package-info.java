/**
 * Places to put files that an import needs.
 *
 * <p>The address of a place is signed and ends; whoever has it may PUT exactly the announced number
 * of bytes. Files are named by the id of their place alone, so no name from outside reaches the
 * disk. Start with {@link dev.stoa.catalog.upload.CreateUploads}.
 */
@NullMarked
package dev.stoa.catalog.upload;

import org.jspecify.annotations.NullMarked;
