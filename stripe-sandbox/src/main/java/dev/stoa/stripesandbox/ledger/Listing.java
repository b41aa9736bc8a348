package dev.stoa.stripesandbox.ledger;

import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's lists: newest first, a page at a time, after or before an object of the last page. */
public final class Listing {

    private static final int USUAL_LIMIT = 10;
    private static final int GREATEST_LIMIT = 100;

    private Listing() {}

    public static Reply page(
            Call call, Transaction tx, Kind kind, String url, Predicate<JsonNode> filter) {
        Params params = call.params();
        Optional<String> after = params.text("starting_after");
        Optional<String> before = params.text("ending_before");
        if (after.isPresent() && before.isPresent()) {
            throw Refusal.beforeExecution(
                    StripeError.invalidRequest(
                            400,
                            "Received both starting_after and ending_before parameters. Please pass in only one."));
        }
        after.ifPresent(id -> tx.getReferenced(kind, id, "starting_after"));
        before.ifPresent(id -> tx.getReferenced(kind, id, "ending_before"));
        int limit = limit(params);
        Predicate<JsonNode> all =
                filter.and(CreatedFilter.of(params)).and(equal(params, "customer"));
        Stream<ObjectNode> rows = tx.newestFirst(kind);
        if (before.isPresent()) {
            List<ObjectNode> newer =
                    rows.takeWhile(row -> !isId(row, before.get())).filter(all).toList();
            List<ObjectNode> page = newer.subList(Math.max(0, newer.size() - limit), newer.size());
            return reply(page, newer.size() > limit, url);
        }
        if (after.isPresent()) {
            rows = rows.dropWhile(row -> !isId(row, after.get())).skip(1);
        }
        List<ObjectNode> found = rows.filter(all).limit(limit + 1L).toList();
        return reply(found.subList(0, Math.min(limit, found.size())), found.size() > limit, url);
    }

    /**
     * Keeps what has the value of the parameter of the same name, everything when there is none.
     */
    public static Predicate<JsonNode> equal(Params params, String name) {
        Optional<String> wanted = params.text(name);
        return wanted.isEmpty() ? row -> true : row -> wanted.get().equals(Json.text(row, name));
    }

    public static int limit(Params params) {
        long limit = params.number("limit").orElse(USUAL_LIMIT);
        if (limit < 1) {
            throw Refusal.invalidParameter(
                    "This value must be greater than or equal to 1.",
                    "parameter_invalid_integer",
                    "limit");
        }
        return (int) Math.min(limit, GREATEST_LIMIT);
    }

    /** The list object itself, also for lists inside of objects. */
    public static ObjectNode list(List<ObjectNode> page, boolean hasMore, String url) {
        ObjectNode list = Json.object();
        list.put("object", "list");
        list.putArray("data").addAll(new ArrayList<>(Collections.unmodifiableList(page)));
        list.put("has_more", hasMore);
        list.put("url", url);
        return list;
    }

    private static Reply reply(List<ObjectNode> page, boolean hasMore, String url) {
        return Reply.ok(list(page, hasMore, url));
    }

    private static boolean isId(JsonNode row, String id) {
        return id.equals(Json.text(row, "id"));
    }
}
