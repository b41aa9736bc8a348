/**
 * What people type: trimmed, bounded texts and e-mail addresses.
 *
 * <p>A {@link dev.stoa.customer.form.Form} collects what is wrong with an input, so that one answer
 * names every mistake.
 */
@NullMarked
package dev.stoa.customer.form;

import org.jspecify.annotations.NullMarked;
