package dev.stoa.catalog.searchtuning;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.stoa.platform.mongo.Indexed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Repository;

/** How often each text was searched for, by day. */
@Repository
class SearchCounts implements Indexed {

    static final int MOST_DAYS = 90;

    private static final List<String> COUNTED =
            List.of("searches", "withoutHits", "opened", "withOpened", "positions");

    private final MongoTemplate mongo;

    SearchCounts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void add(Map<String, SearchTally> tallies, Instant now) {
        if (tallies.isEmpty()) {
            return;
        }
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var updates =
                tallies.entrySet().stream()
                        .map(tally -> update(day, tally.getKey(), tally.getValue()))
                        .toList();
        var _ = mongo.getCollection(collection()).bulkWrite(updates);
    }

    private static UpdateOneModel<Document> update(LocalDate day, String query, SearchTally tally) {
        return new UpdateOneModel<>(
                Filters.eq(day + " " + query),
                Updates.combine(
                        Updates.set("query", query),
                        Updates.set("day", Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC))),
                        Updates.inc("searches", tally.searches()),
                        Updates.inc("withoutHits", tally.withoutHits()),
                        Updates.inc("opened", tally.opened()),
                        Updates.inc("withOpened", tally.withOpened()),
                        Updates.inc("positions", tally.positions())),
                new UpdateOptions().upsert(true));
    }

    /** The commonest since then, by what is counted. */
    List<SearchCount> top(String counted, Instant since, int most) {
        var stages =
                List.of(
                        new Document(
                                "$match",
                                new Document("day", new Document("$gte", Date.from(since)))
                                        .append(counted, new Document("$gt", 0))),
                        new Document("$group", sums()),
                        new Document("$sort", new Document(counted, -1).append("_id", 1)),
                        new Document("$limit", most));
        return mongo.getCollection(collection())
                .aggregate(stages)
                .map(row -> new SearchCount(row.getString("_id"), tally(row)))
                .into(new ArrayList<>());
    }

    private static Document sums() {
        var sums = new Document("_id", "$query");
        COUNTED.forEach(name -> sums.append(name, new Document("$sum", "$" + name)));
        return sums;
    }

    private static SearchTally tally(Document row) {
        var numbers = COUNTED.stream().map(name -> number(row, name)).toList();
        return new SearchTally(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
    }

    /** Days that an older release has counted have no opened hits. */
    private static long number(Document row, String name) {
        return row.get(name) instanceof Number number ? number.longValue() : 0;
    }

    @Override
    public final String collection() {
        return "searchCounts";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("day", Direction.ASC).expire(Duration.ofDays(MOST_DAYS + 1)));
    }
}
