package dev.stoa.catalog.job;

import java.time.Duration;

/** Shows, while a job is worked on, that its runner lives. */
final class JobHeartbeat<J extends Job> implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(3);

    private final Jobs<J> jobs;
    private final J running;
    private final Thread thread;

    private JobHeartbeat(Jobs<J> jobs, J running) {
        this.jobs = jobs;
        this.running = running;
        this.thread = Thread.ofVirtual().name("heartbeat-" + running.id()).start(this::beat);
    }

    static <J extends Job> JobHeartbeat<J> of(Jobs<J> jobs, J running) {
        return new JobHeartbeat<>(jobs, running);
    }

    private void beat() {
        try {
            do {
                Thread.sleep(EVERY);
            } while (jobs.beat(running));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
