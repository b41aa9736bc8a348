/**
 * Cards saved for later without a payment. Start at {@link
 * dev.stoa.stripesandbox.setup.SetupIntents}.
 */
@NullMarked
package dev.stoa.stripesandbox.setup;

import org.jspecify.annotations.NullMarked;
