package dev.stoa.stripesandbox.ledger;

import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** {@code created=…} or {@code created[gte]=…}, as every list takes it. */
record CreatedFilter(long earliest, long latest) implements Predicate<JsonNode> {

    static CreatedFilter of(Params params) {
        if (params.text("created").isPresent()) {
            long exact = params.number("created").orElseThrow();
            return new CreatedFilter(exact, exact);
        }
        Params created = params.child("created");
        long earliest =
                Math.max(
                        created.number("gte").orElse(Long.MIN_VALUE),
                        created.has("gt")
                                ? created.number("gt").orElseThrow() + 1
                                : Long.MIN_VALUE);
        long latest =
                Math.min(
                        created.number("lte").orElse(Long.MAX_VALUE),
                        created.has("lt")
                                ? created.number("lt").orElseThrow() - 1
                                : Long.MAX_VALUE);
        return new CreatedFilter(earliest, latest);
    }

    @Override
    public boolean test(JsonNode row) {
        long created = Json.number(row, "created");
        return created >= earliest && created <= latest;
    }
}
