/**
 * The small technical kernel under every subgraph: no noun of the shop lives here, {@code Money}
 * excepted.
 */
@NullMarked
package dev.stoa.platform;

import org.jspecify.annotations.NullMarked;
