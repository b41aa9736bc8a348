package dev.stoa.catalog.job;

/**
 * A job of some kind. Beside these it is stored with {@code heartbeatAt}, the runner's last sign of
 * life, with {@code endedAt} and, if need be, with a {@code failure}.
 */
public interface Job {

    String id();

    JobStatus status();

    /** Who is at work on it. */
    String runner();

    /** How often it was begun. */
    int attempts();

    /** How far it is: whoever watches is told when this or the status changes. */
    Object progress();
}
