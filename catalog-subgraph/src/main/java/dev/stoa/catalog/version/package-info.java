/**
 * What pages, menus and slots were after each of their changes, and by whom.
 *
 * <p>Each change is stored with the version that it makes, in one transaction; a restore is a
 * change like others, so that nothing is ever lost. Start with {@link
 * dev.stoa.catalog.version.Versions} and {@link dev.stoa.catalog.version.VersionDesk}.
 */
@NullMarked
package dev.stoa.catalog.version;

import org.jspecify.annotations.NullMarked;
