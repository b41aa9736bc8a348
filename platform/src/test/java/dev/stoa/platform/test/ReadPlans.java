package dev.stoa.platform.test;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Takes the reads that a piece of work sends to MongoDB, as they are sent, and asks MongoDB how it
 * answers them. Import {@link ReadPlans.Listening} into the test and ask {@link #of}.
 */
public final class ReadPlans implements CommandListener {

    private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct");

    /** What the driver adds of its session, which a question about a command must not have. */
    private static final Set<String> OF_SESSION =
            Set.of(
                    "$db",
                    "lsid",
                    "$clusterTime",
                    "$readPreference",
                    "readConcern",
                    "txnNumber",
                    "startTransaction",
                    "autocommit");

    private final List<BsonDocument> reads = new CopyOnWriteArrayList<>();
    private volatile boolean isRecording;

    /** Registers it with the driver. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Listening {

        @Bean
        ReadPlans readPlans() {
            return new ReadPlans();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer takeReads(ReadPlans plans) {
            return settings -> settings.addCommandListener(plans);
        }
    }

    /** How the reads sent meanwhile are answered. Change streams are none. */
    public List<ReadPlan> of(MongoTemplate mongo, Runnable work) {
        reads.clear();
        isRecording = true;
        try {
            work.run();
        } finally {
            isRecording = false;
        }
        return reads.stream().distinct().map(read -> plan(mongo, read)).toList();
    }

    private static ReadPlan plan(MongoTemplate mongo, BsonDocument read) {
        var question =
                new BsonDocument("explain", read)
                        .append("verbosity", new BsonString("executionStats"));
        return ReadPlan.of(read, mongo.getDb().runCommand(question, BsonDocument.class));
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!isRecording || !READS.contains(event.getCommandName())) {
            return;
        }
        var read = BsonDocument.parse(event.getCommand().toJson());
        OF_SESSION.forEach(read::remove);
        if (!read.toJson().contains("$changeStream")) {
            reads.add(read);
        }
    }
}
