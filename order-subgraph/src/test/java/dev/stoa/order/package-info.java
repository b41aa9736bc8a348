/**
 * What the tests of checkout share: a shop with a fake catalogue and a fake payment provider that
 * behave like the real ones, fail on demand, and a clock that can be put forward.
 */
@NullMarked
package dev.stoa.order;

import org.jspecify.annotations.NullMarked;
