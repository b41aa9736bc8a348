/**
 * A subgraph that is nothing but platform: what every subgraph promises is tried out on it.
 *
 * <p>Start with {@link dev.stoa.platform.trial.TrialApplication}.
 */
@NullMarked
package dev.stoa.platform.trial;

import org.jspecify.annotations.NullMarked;
