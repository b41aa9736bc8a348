/**
 * Pictures and files: stored under the hash of their bytes, served forever under that name.
 *
 * <p>A file's type is told by its content, never by its name; what is no JPEG, PNG, WebP or GIF is
 * refused as a picture, SVG too, since it can carry scripts; other files are those of {@code
 * dev.stoa.catalog.filekind}. Smaller ones are made by {@code dev.stoa.catalog.rendition} or by a
 * hosted service ({@link dev.stoa.catalog.media.ImageAddresses}). Start with {@link
 * dev.stoa.catalog.media.MediaFiles}.
 */
@NullMarked
package dev.stoa.catalog.media;

import org.jspecify.annotations.NullMarked;
