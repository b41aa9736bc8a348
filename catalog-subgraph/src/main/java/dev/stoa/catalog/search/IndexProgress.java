package dev.stoa.catalog.search;

import java.time.Instant;

/**
 * How far the last building of the index has come.
 *
 * @param total products there were at its start
 */
record IndexProgress(Instant startedAt, long total, long done, boolean isRunning) {

    static final IndexProgress NONE = new IndexProgress(Instant.EPOCH, 0, 0, false);

    IndexProgress with(int more) {
        return new IndexProgress(startedAt, total, done + more, isRunning);
    }

    IndexProgress ended() {
        return new IndexProgress(startedAt, total, done, false);
    }
}
