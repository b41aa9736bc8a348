/**
 * Tokens that show what is not published yet, such as the draft of a page or of a product, to
 * whoever has them, until they end.
 *
 * <p>A token is for one thing alone and needs no store: it is signed. Start with {@link
 * dev.stoa.catalog.preview.Previews} and {@link dev.stoa.catalog.preview.PreviewTokens#opens}.
 */
@NullMarked
package dev.stoa.catalog.preview;

import org.jspecify.annotations.NullMarked;
