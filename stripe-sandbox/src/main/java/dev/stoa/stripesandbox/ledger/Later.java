package dev.stoa.stripesandbox.ledger;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** What Stripe does by itself some time after a call: settle, dispute, fail a refund. */
public final class Later implements AutoCloseable {

    private final Ledger ledger;
    private final Duration delay;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public Later(Ledger ledger, Duration delay) {
        this.ledger = ledger;
        this.delay = delay;
    }

    /** Does the work in a transaction of its own, some time after this one has come to hold. */
    public void after(Transaction tx, Consumer<Transaction> work) {
        tx.afterCommit(() -> start(work));
    }

    private void start(Consumer<Transaction> work) {
        int generation = ledger.generation();
        try {
            threads.execute(() -> run(work, generation));
        } catch (RejectedExecutionException e) {
            // The sandbox is closing; what would have happened is not remembered.
        }
    }

    private void run(Consumer<Transaction> work, int generation) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            return;
        }
        ledger.inOne(
                Origin.STRIPE,
                tx -> {
                    if (ledger.generation() == generation) {
                        work.accept(tx);
                    }
                    return tx;
                });
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
