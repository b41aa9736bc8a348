package dev.stoa.platform.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one MongoDB transaction. Transient failures such as write conflicts are tried again,
 * a bounded number of times with growing jitter and for a bounded time. Never call another process
 * inside: the work may run more than once.
 */
public final class Transactions {

    private static final Logger log = LoggerFactory.getLogger(Transactions.class);
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration LONGEST_TRY = Duration.ofSeconds(4);

    private final TransactionTemplate template;

    Transactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
    }

    public void inOne(Runnable work) {
        var _ =
                inOne(
                        () -> {
                            work.run();
                            return Boolean.TRUE;
                        });
    }

    public <T extends @Nullable Object> T inOne(Supplier<T> work) {
        long begun = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return template.execute(_ -> work.get());
            } catch (RuntimeException e) {
                if (attempt == MOST_ATTEMPTS || isLate(begun) || !isTransient(e)) {
                    throw e;
                }
                log.debug("Transaction repeated after attempt {}: {}", attempt, e.toString());
                Backoff.pause(attempt);
            }
        }
    }

    private static boolean isLate(long begun) {
        return System.nanoTime() - begun > LONGEST_TRY.toNanos();
    }

    private static boolean isTransient(@Nullable Throwable thrown) {
        return switch (thrown) {
            case null -> false;
            // Waiting has been tried.
            case MongoTimeoutException _ -> false;
            case MongoException e
                    when e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL) ->
                    true;
            default -> isTransient(thrown.getCause());
        };
    }
}
