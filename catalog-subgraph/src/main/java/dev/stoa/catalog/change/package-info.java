/**
 * What was changed, field by field, by whom and when: the history that staff read, and what tells
 * edits that overlap from those that can be merged.
 *
 * <p>A row is appended in the transaction of each change that grows an object's version, and not
 * touched again until the person who wrote it is forgotten. An object takes part by telling its
 * {@link dev.stoa.catalog.change.Difference} and asking {@link dev.stoa.catalog.change.Changes}
 * before it stores an edit; {@link dev.stoa.catalog.change.ChangeDesk} does both for things that
 * need nothing else. Of what is sent as a whole, {@link dev.stoa.catalog.change.Untouched} is what
 * its author has left as it was.
 */
@NullMarked
package dev.stoa.catalog.change;

import org.jspecify.annotations.NullMarked;
