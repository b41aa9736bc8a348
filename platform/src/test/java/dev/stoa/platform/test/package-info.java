/**
 * What the tests of every subgraph share: real MongoDB and Redis, callers, the rules of the house,
 * query budgets.
 *
 * <p>Start with {@link dev.stoa.platform.test.StoaTest}.
 */
@NullMarked
package dev.stoa.platform.test;

import org.jspecify.annotations.NullMarked;
