package dev.stoa.platform.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from one that refuses. */
public final class MongoOutages {

    private MongoOutages() {}

    /** True when the same request may well succeed a little later. */
    public static boolean isOutage(@Nullable Throwable thrown) {
        return switch (thrown) {
            case null -> false;
            case MongoTimeoutException _,
                    MongoSocketException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoWriteConcernException _,
                    MongoInterruptedException _ ->
                    true;
            case MongoException e when e.hasErrorLabel("RetryableWriteError") -> true;
            case MongoException e
                    when e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                            || e.hasErrorLabel(
                                    MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL) ->
                    true;
            default -> isOutage(thrown.getCause());
        };
    }
}
