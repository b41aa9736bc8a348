package dev.stoa.platform.memory;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Reads collections ahead, so that nobody waits for what is in them, nor looks for what is not:
 * after the start, and again when what has changed since is at rest.
 */
final class Learning {

    private static final int BATCH = 100;

    /** Others want to read too. */
    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final Duration LONGEST_UNREST = Duration.ofMinutes(10);

    private final MongoTemplate mongo;
    private final List<Memory<?>> memories;

    Learning(MongoTemplate mongo, List<Memory<?>> memories) {
        this.mongo = mongo;
        this.memories = memories;
    }

    /** Looks at all of them once. */
    void run() throws InterruptedException {
        Thread.sleep(BETWEEN_LOOKS);
        for (var memory : memories) {
            if (memory.isToBeLearnt(REST, LONGEST_UNREST)) {
                learn(memory);
            }
        }
    }

    void now() throws InterruptedException {
        for (var memory : memories) {
            learn(memory);
        }
    }

    void learn(Memory<?> memory) throws InterruptedException {
        memory.startLearning();
        for (var ids = idsAfter(memory, ""); ; ids = idsAfter(memory, ids.getLast())) {
            if (ids.isEmpty()) {
                memory.endLearning();
                return;
            }
            if (!memory.learn(ids)) {
                return;
            }
            Thread.sleep(BETWEEN_BATCHES);
        }
    }

    private List<String> idsAfter(Memory<?> memory, String id) {
        return mongo.getCollection(memory.collection())
                .find(Filters.gt("_id", id))
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending("_id"))
                .limit(BATCH)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }
}
