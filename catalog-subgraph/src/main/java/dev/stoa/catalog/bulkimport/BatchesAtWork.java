package dev.stoa.catalog.bulkimport;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Stores batches while the next ones are read: the database works on one and this process on
 * another. Their results are told in the order in which they began.
 */
final class BatchesAtWork implements AutoCloseable {

    private static final int MOST = 2;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Future<BatchResult>> atWork = new ArrayDeque<>();
    private final Predicate<BatchResult> told;

    /**
     * @param told takes a result; false when no further batch is wanted
     */
    BatchesAtWork(Predicate<BatchResult> told) {
        this.told = told;
    }

    /** Waits for the first one when there are as many as there may be; false when it is over. */
    boolean begin(Callable<BatchResult> batch) {
        boolean isWanted = atWork.size() < MOST || isTold(atWork.remove());
        if (isWanted) {
            atWork.add(threads.submit(batch));
        }
        return isWanted;
    }

    /** Waits for all of them; false when it is over before. */
    boolean end() {
        while (!atWork.isEmpty()) {
            if (!isTold(atWork.remove())) {
                return false;
            }
        }
        return true;
    }

    private boolean isTold(Future<BatchResult> batch) {
        try {
            return told.test(batch.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a batch", e);
        }
    }

    /** What has begun is stored all the same. */
    @Override
    public void close() {
        threads.close();
    }
}
