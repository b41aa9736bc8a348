package dev.stoa.catalog.route;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.text.StoredBeginnings;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All redirects, by the path they start at. */
@Repository
class Redirects implements Indexed {

    private static final int MOST_REMEMBERED = 5_000;
    private static final String TURNSTILE = "redirectTurnstile";
    private static final Keyset<Redirect> BY_PATH =
            Keyset.byId(Redirect.class, Direction.ASC, Redirect::fromPath);

    private final MongoTemplate mongo;
    private final Memory<Redirect> memory;

    Redirects(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId("redirects", MOST_REMEMBERED, this::byPaths);
    }

    /** As it was a moment ago. */
    Optional<Redirect> remembered(String path) {
        return memory.one(path);
    }

    Optional<Redirect> byPath(String path) {
        return Optional.ofNullable(mongo.findById(path, Redirect.class));
    }

    private Map<String, Redirect> byPaths(Collection<String> paths) {
        return mongo.find(Query.query(where("_id").in(paths)), Redirect.class).stream()
                .collect(Collectors.toMap(Redirect::fromPath, Function.identity()));
    }

    Connection<Redirect> page(@Nullable String query, PageArguments arguments) {
        return BY_PATH.page(mongo, StoredBeginnings.wanted(query), arguments);
    }

    /** Lets nobody else add one until the transaction ends, or a circle could be made of two. */
    void holdOthersOff() {
        mongo.upsert(Query.query(where("_id").is("all")), new Update().inc("added", 1), TURNSTILE);
    }

    void add(Redirect redirect) {
        mongo.insert(redirect);
    }

    /** Sends everybody who was sent to the path on to where it now leads. */
    void lead(String path, String targetUrl) {
        var place = "^" + Pattern.quote(ShopPath.encoded(path)) + "(?:[?#]|$)";
        var ending = Query.query(where("targetUrl").regex(place));
        mongo.updateMulti(ending, new Update().set("targetUrl", targetUrl), Redirect.class);
    }

    Optional<Redirect> remove(String path) {
        var gone = mongo.findAndRemove(Query.query(where("_id").is(path)), Redirect.class);
        memory.forget(path);
        return Optional.ofNullable(gone);
    }

    @Override
    public String collection() {
        return "redirects";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("targetUrl", Direction.ASC), BY_PATH.index(StoredBeginnings.FIELD));
    }
}
