package dev.stoa.platform.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.core.Ordered;

/**
 * How every subgraph speaks to MongoDB, whatever its URI says: a write counts once a majority has
 * it in its journal, and nobody waits long for a server that is gone.
 *
 * <p>A server that hangs is found out by the driver's heartbeat within five seconds; requests have
 * deadlines of their own besides. A single answer may take longer, since an index may take its time
 * to build.
 */
class MongoSettings implements MongoClientSettingsBuilderCustomizer, Ordered {

    private static final int SERVER_SELECTION_SECONDS = 5;

    private static final int HEARTBEAT_MILLIS = 1000;
    private static final int CONNECT_SECONDS = 4;
    private static final int LONGEST_ANSWER_SECONDS = 30;
    private static final int LONGEST_QUEUE_SECONDS = 5;
    private static final int LONGEST_WRITE_SECONDS = 5;

    /** A start opens a dozen connections at once; two at a time is slow on a busy machine. */
    private static final int CONNECTING_AT_ONCE = 8;

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        var _ =
                settings.writeConcern(
                                WriteConcern.MAJORITY
                                        .withJournal(true)
                                        .withWTimeout(LONGEST_WRITE_SECONDS, SECONDS))
                        .readConcern(ReadConcern.MAJORITY)
                        .retryWrites(true)
                        .retryReads(true)
                        .applyToClusterSettings(
                                cluster ->
                                        cluster.serverSelectionTimeout(
                                                SERVER_SELECTION_SECONDS, SECONDS))
                        .applyToServerSettings(
                                server -> server.heartbeatFrequency(HEARTBEAT_MILLIS, MILLISECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(CONNECT_SECONDS, SECONDS)
                                                .readTimeout(LONGEST_ANSWER_SECONDS, SECONDS))
                        .applyToConnectionPoolSettings(
                                pool ->
                                        pool.maxWaitTime(LONGEST_QUEUE_SECONDS, SECONDS)
                                                .maxConnecting(CONNECTING_AT_ONCE));
    }

    static TransactionOptions transactions() {
        return TransactionOptions.builder()
                .readConcern(ReadConcern.SNAPSHOT)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .maxCommitTime((long) LONGEST_WRITE_SECONDS, SECONDS)
                .build();
    }

    /** After Boot's own, which applies the URI. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
