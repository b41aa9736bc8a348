package dev.stoa.platform.relay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Reads a page of a collection by keyset: constant cost at any depth, nothing shown twice while
 * rows come and go. One command a page; the count runs only when asked for.
 *
 * @param type mapped type of the collection
 * @param field sort field as stored; the id always breaks ties. Null to sort by id alone
 * @param value reads the sort value of an item, as stored
 * @param id reads the id of an item
 */
public record Keyset<T>(
        Class<T> type,
        @Nullable String field,
        Sort.Direction direction,
        Function<T, @Nullable Object> value,
        Function<T, String> id) {

    /** Sorted by id, which is by time of creation. */
    public static <T> Keyset<T> byId(
            Class<T> type, Sort.Direction direction, Function<T, String> id) {
        return new Keyset<>(type, null, direction, _ -> null, id);
    }

    /**
     * The index that has its rows in order, the id too: without it MongoDB sorts what it has read.
     *
     * @param equal fields that a list wants to be of one value
     */
    public Index index(String... equal) {
        var index = new Index();
        Stream.concat(Stream.of(equal), Stream.of(field, "_id"))
                .filter(Objects::nonNull)
                .forEach(name -> index.on(name, Sort.Direction.ASC));
        return index;
    }

    /**
     * @param filter which rows; part of the fingerprint that ties a cursor to its list
     */
    public Connection<T> page(MongoTemplate mongo, Criteria filter, PageArguments arguments) {
        return page(mongo, filter, arguments, query -> {});
    }

    /**
     * @param narrow may add a projection or a hint to the query
     */
    public Connection<T> page(
            MongoTemplate mongo, Criteria filter, PageArguments arguments, Consumer<Query> narrow) {
        return page(
                filter,
                arguments,
                query -> {
                    narrow.accept(query);
                    return mongo.find(query, type);
                },
                () -> mongo.count(Query.query(filter), type));
    }

    /**
     * A page of rows that are no documents of their own.
     *
     * @param read answers a query that has a sort and a limit
     * @param count how many rows the filter lets through
     */
    public Connection<T> page(
            Criteria filter,
            PageArguments arguments,
            Function<Query, List<T>> read,
            LongSupplier count) {
        int fingerprint =
                Objects.hash(filter.getCriteriaObject().toJson(), field, direction.name());
        var conditions = new ArrayList<>(List.of(filter));
        var effective =
                arguments.isBackward()
                        ? direction.isAscending() ? Sort.Direction.DESC : Sort.Direction.ASC
                        : direction;
        if (arguments.after() != null) {
            conditions.add(beyond(Cursor.decode(arguments.after(), fingerprint), direction));
        }
        if (arguments.before() != null) {
            conditions.add(
                    beyond(
                            Cursor.decode(arguments.before(), fingerprint),
                            direction.isAscending() ? Sort.Direction.DESC : Sort.Direction.ASC));
        }
        var query =
                Query.query(
                                conditions.size() == 1
                                        ? filter
                                        : new Criteria().andOperator(conditions))
                        .with(
                                field == null
                                        ? Sort.by(effective, "_id")
                                        : Sort.by(effective, field, "_id"))
                        .limit(arguments.size() + 1);
        var rows = new ArrayList<>(read.apply(query));
        boolean more = rows.size() > arguments.size();
        if (more) {
            rows.removeLast();
        }
        if (arguments.isBackward()) {
            Collections.reverse(rows);
        }
        var edges =
                rows.stream().map(row -> new Edge<>(() -> cursor(row, fingerprint), row)).toList();
        return new Connection<>(edges, pageInfo(edges, more, arguments), count);
    }

    private static <T> PageInfo pageInfo(
            List<Edge<T>> edges, boolean more, PageArguments arguments) {
        return new PageInfo(
                arguments.isBackward() ? arguments.before() != null : more,
                arguments.isBackward() ? more : arguments.after() != null,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
    }

    private String cursor(T row, int fingerprint) {
        return new Cursor(value.apply(row), id.apply(row), fingerprint).encode();
    }

    /**
     * Rows strictly after the cursor in the given direction. MongoDB sorts missing values before
     * all others.
     */
    private Criteria beyond(Cursor cursor, Sort.Direction towards) {
        var idBeyond =
                towards.isAscending()
                        ? Criteria.where("_id").gt(cursor.id())
                        : Criteria.where("_id").lt(cursor.id());
        if (field == null) {
            return idBeyond;
        }
        var tie = new Criteria().andOperator(Criteria.where(field).is(cursor.value()), idBeyond);
        if (cursor.value() == null) {
            return towards.isAscending()
                    ? new Criteria().orOperator(Criteria.where(field).ne(null), tie)
                    : tie;
        }
        var further =
                towards.isAscending()
                        ? Criteria.where(field).gt(cursor.value())
                        : new Criteria()
                                .orOperator(
                                        Criteria.where(field).lt(cursor.value()),
                                        Criteria.where(field).is(null));
        return new Criteria().orOperator(further, tie);
    }
}
