package dev.stoa.platform.limits;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives each command of a request a time of its own, and never more than the request has left.
 * Background work takes the time it needs. Commands in a transaction cannot have times of their
 * own; they end with the request.
 */
class TimedDatabases extends SimpleMongoClientDatabaseFactory {

    private final Duration longest;

    TimedDatabases(MongoClient client, String database, Duration longest) {
        super(client, database);
        this.longest = longest;
    }

    @Override
    protected MongoDatabase doGetMongoDatabase(String name) {
        var database = super.doGetMongoDatabase(name);
        var deadline = Deadline.current();
        if (deadline == null || TransactionSynchronizationManager.isActualTransactionActive()) {
            return database;
        }
        var left = deadline.remaining();
        var time = left.compareTo(longest) < 0 ? left : longest;
        return database.withTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
