/**
 * Work that goes on in the background for minutes and outlives the process it was begun in.
 *
 * <p>A job is stored, and so is who works on it. A runner proves with a heartbeat that it lives;
 * the job of one that does not is handed to another, which begins it again: work must be such that
 * this does no harm. What a runner writes counts only while the job is still its own. Start with
 * {@link dev.stoa.catalog.job.JobRunner}.
 */
@NullMarked
package dev.stoa.catalog.job;

import org.jspecify.annotations.NullMarked;
