/**
 * Films, models and documents, told by their content.
 *
 * <p>A file is one of them only when it is whole from its first byte to its last, so that half an
 * upload is none, nor a page of HTML that begins like a document. Start with {@link
 * dev.stoa.catalog.filekind.FileKind}.
 */
@NullMarked
package dev.stoa.catalog.filekind;

import org.jspecify.annotations.NullMarked;
