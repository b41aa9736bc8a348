/** What the tests of the catalogue share. */
@NullMarked
package dev.stoa.catalog;

import org.jspecify.annotations.NullMarked;
