package dev.stoa.platform.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * How MongoDB answers one read.
 *
 * @param read the command
 * @param collection that it reads
 * @param stages of the plan that won, such as {@code IXSCAN}
 * @param keys of indexes that were looked at
 * @param documents that were looked at
 * @param returned rows of the answer
 */
public record ReadPlan(
        String read,
        String collection,
        List<String> stages,
        long keys,
        long documents,
        long returned) {

    static ReadPlan of(BsonDocument read, BsonDocument explained) {
        var stages = new ArrayList<String>();
        var counts = new long[3];
        walk(explained, false, stages, counts);
        return new ReadPlan(
                read.toJson(),
                read.get(read.getFirstKey()).asString().getValue(),
                stages,
                counts[0],
                counts[1],
                counts[2]);
    }

    /** True when all documents were looked at for some of them. */
    public boolean isScan() {
        return stages.contains("COLLSCAN") && !read.contains("\"filter\": {}");
    }

    /** True when rows are sorted after they were read. */
    public boolean isSorted() {
        return stages.contains("SORT");
    }

    /** Keys or documents looked at for nothing. */
    public long inVain() {
        return Math.max(keys, documents) - returned;
    }

    private static void walk(
            BsonValue value, boolean isWinner, List<String> stages, long[] counts) {
        switch (value) {
            case BsonArray values -> values.forEach(it -> walk(it, isWinner, stages, counts));
            case BsonDocument document ->
                    document.forEach((key, it) -> enter(key, it, isWinner, stages, counts));
            default -> {}
        }
    }

    private static void enter(
            String key, BsonValue value, boolean isWinner, List<String> stages, long[] counts) {
        switch (key) {
            case "winningPlan" -> walk(value, true, stages, counts);
            case "executionStats" -> count(value.asDocument(), counts);
            case "rejectedPlans", "command", "slotBasedPlan" -> {}
            case "stage" -> {
                if (isWinner) {
                    stages.add(value.asString().getValue());
                }
            }
            case "$sort" -> stages.add("SORT");
            default -> walk(value, isWinner, stages, counts);
        }
    }

    private static void count(BsonDocument stats, long[] counts) {
        counts[0] += stats.getNumber("totalKeysExamined").longValue();
        counts[1] += stats.getNumber("totalDocsExamined").longValue();
        counts[2] += stats.getNumber("nReturned").longValue();
    }

    @Override
    public String toString() {
        return stages
                + " "
                + Map.of("keys", keys, "documents", documents, "returned", returned)
                + " "
                + read;
    }
}
