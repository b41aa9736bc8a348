/**
 * Smaller pictures made of stored ones, when they are first asked for.
 *
 * <p>Their addresses are signed, and widths are few, so that nobody can make us render without end;
 * each is made once however many ask, only so many pixels are worked on at a time, and the folder
 * they are kept in stays below a size. Start with {@link dev.stoa.catalog.rendition.Renditions}.
 */
@NullMarked
package dev.stoa.catalog.rendition;

import org.jspecify.annotations.NullMarked;
