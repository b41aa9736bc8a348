package dev.stoa.stripesandbox.ledger;

import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The search endpoints. At Stripe a new object is found only some time after it was made, up to a
 * minute; {@code staleness} plays that, so that nobody relies on reading their own writes.
 */
public record Search(Duration staleness) {

    public Reply search(Call call, Transaction tx, Kind kind, String url, Set<String> fields) {
        SearchQuery query = SearchQuery.parse(call.params().required("query"), fields);
        int limit = Listing.limit(call.params());
        long visibleUntil = tx.instant().minus(staleness).getEpochSecond();
        Stream<ObjectNode> rows = tx.newestFirst(kind);
        Optional<String> page = call.params().text("page");
        if (page.isPresent()) {
            rows = rows.dropWhile(row -> !page.get().equals(Json.text(row, "id"))).skip(1);
        }
        List<ObjectNode> found =
                rows.filter(row -> Json.number(row, "created") <= visibleUntil)
                        .filter(query)
                        .limit(limit + 1L)
                        .toList();
        boolean hasMore = found.size() > limit;
        List<ObjectNode> data = found.subList(0, Math.min(limit, found.size()));
        ObjectNode result = Listing.list(data, hasMore, url);
        result.put("object", "search_result");
        result.put("next_page", hasMore ? Json.text(data.getLast(), "id") : null);
        return Reply.ok(result);
    }
}
