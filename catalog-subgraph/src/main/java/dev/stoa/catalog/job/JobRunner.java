package dev.stoa.catalog.job;

import dev.stoa.platform.ids.Ids;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on jobs of one kind in the background, and takes over those whose runner has gone. */
public final class JobRunner<J extends Job> {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration SILENCE = Duration.ofSeconds(12);
    private static final int MOST_ATTEMPTS = 3;

    private final Jobs<J> jobs;
    private final JobWork<J> work;
    private final Ids ids;

    public JobRunner(Jobs<J> jobs, JobWork<J> work, Ids ids) {
        this.jobs = jobs;
        this.work = work;
        this.ids = ids;
    }

    public void start(J job) {
        Thread.ofVirtual().name(job.id()).start(() -> run(job));
    }

    /** Begins again what was left behind, by a process that died for example. */
    public void recover() {
        var forsaken = jobs.takeOver(SILENCE, ids.next("run"));
        while (forsaken.isPresent()) {
            start(forsaken.get());
            forsaken = jobs.takeOver(SILENCE, ids.next("run"));
        }
    }

    private void run(J job) {
        try (var _ = JobHeartbeat.of(jobs, job)) {
            work.handle(job);
        } catch (IOException | RuntimeException e) {
            log.error("{} broke off in attempt {}", job.id(), job.attempts(), e);
            if (job.attempts() >= MOST_ATTEMPTS) {
                jobs.fail(job, "It broke off again and again.");
            }
            // Else it stays without a heartbeat, which is how it will be found and begun again.
        }
    }
}
