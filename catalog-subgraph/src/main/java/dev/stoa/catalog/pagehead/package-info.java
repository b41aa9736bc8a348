/**
 * What stands at the head of the page of a category or a collection: its picture, and what search
 * engines are told.
 */
@NullMarked
package dev.stoa.catalog.pagehead;

import org.jspecify.annotations.NullMarked;
