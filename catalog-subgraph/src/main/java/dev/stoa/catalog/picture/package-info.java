/**
 * Pixels: what kind of picture bytes are, how large it is, and how it looks smaller.
 *
 * <p>Nothing here trusts what it reads: kind and size are told from the first bytes, before
 * anything is decoded, and a picture is decoded at a size that memory has room for. Start with
 * {@link dev.stoa.catalog.picture.Pixels}.
 */
@NullMarked
package dev.stoa.catalog.picture;

import org.jspecify.annotations.NullMarked;
