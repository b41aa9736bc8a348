package dev.stoa.catalog.job;

import java.io.IOException;

/**
 * What is done for a job: from its beginning, however often that was done before, and no further
 * than the job is its runner's.
 */
@FunctionalInterface
public interface JobWork<J extends Job> {

    void handle(J job) throws IOException;
}
