package dev.stoa.catalog.job;

/** Where a job stands. */
public enum JobStatus {
    RUNNING,
    COMPLETED,
    CANCELLED,
    FAILED;

    public boolean isEnded() {
        return this != RUNNING;
    }
}
