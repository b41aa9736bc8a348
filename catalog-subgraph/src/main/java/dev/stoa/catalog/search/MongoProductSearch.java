package dev.stoa.catalog.search;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductFilter;
import dev.stoa.catalog.product.ProductLists;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Edge;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.relay.PageInfo;
import dev.stoa.platform.security.Caller;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Search over the words kept with each product: an index finds, an expression weighs. */
@Repository
class MongoProductSearch implements ProductSearch {

    private static final String ALL_WORDS = "words.all";
    private static final int IN_TITLE = 8;
    private static final int IN_NAMES = 4;
    private static final int IN_TEXT = 1;

    private final MongoTemplate mongo;
    private final ProductLists lists;
    private final ShopWindow window;

    MongoProductSearch(MongoTemplate mongo, ProductLists lists, ShopWindow window) {
        this.mongo = mongo;
        this.window = window;
        this.lists = lists;
    }

    @Override
    public Connection<Product> find(
            SearchText text,
            ProductFilter filter,
            @Nullable ProductSort sort,
            PageArguments page,
            Caller caller) {
        if (text.isEmpty()) {
            return Connection.empty();
        }
        var matching = new Criteria().andOperator(conditions(text, filter, caller));
        return sort == null
                ? bestFirst(text, matching, page, caller)
                : lists.sorted(matching, sort, page, caller);
    }

    private List<Criteria> conditions(SearchText text, ProductFilter filter, Caller caller) {
        var conditions = new ArrayList<Criteria>();
        conditions.add(lists.matching(filter, caller));
        text.whole().forEach(word -> conditions.add(where(ALL_WORDS).is(word)));
        var begins = new Criteria().gte(text.beginning()).lt(text.beginning() + '\uffff');
        conditions.add(where(ALL_WORDS).elemMatch(begins));
        return conditions;
    }

    private Connection<Product> bestFirst(
            SearchText text, Criteria matching, PageArguments page, Caller caller) {
        boolean isShown = lists.isShown(caller);
        int fingerprint = matching.getCriteriaObject().toJson().hashCode();
        var stages = new ArrayList<Document>();
        stages.add(new Document("$match", matching.getCriteriaObject()));
        stages.add(new Document("$set", new Document("score", score(text))));
        if (page.after() != null) {
            stages.add(beyond(HitCursor.decode(page.after(), fingerprint)));
        }
        stages.add(new Document("$sort", new Document("score", -1).append("_id", 1)));
        stages.add(new Document("$limit", page.size() + 1));
        if (isShown) {
            stages.add(new Document("$project", new Document("score", 1)));
        }
        var hits = new ArrayList<Document>();
        mongo.getCollection("products").aggregate(stages).into(hits);
        boolean more = hits.size() > page.size();
        var edges = hits.stream().limit(page.size()).map(hit -> edge(hit, fingerprint)).toList();
        var info =
                new PageInfo(
                        more,
                        page.after() != null,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor());
        var found =
                new Connection<>(
                        edges, info, () -> mongo.count(Query.query(matching), Product.class));
        return isShown
                ? found.of(
                        window.byIds(
                                found.getNodes().stream().map(MongoProductSearch::id).toList()),
                        MongoProductSearch::id)
                : found.map(hit -> mongo.getConverter().read(Product.class, hit));
    }

    private static Edge<Document> edge(Document hit, int fingerprint) {
        var cursor = new HitCursor(hit.getInteger("score"), id(hit), fingerprint);
        return new Edge<>(cursor::encode, hit);
    }

    private static String id(Document hit) {
        return hit.getString("_id");
    }

    private static Document beyond(HitCursor cursor) {
        var tie =
                new Document("score", cursor.score())
                        .append("_id", new Document("$gt", cursor.id()));
        var less = new Document("score", new Document("$lt", cursor.score()));
        return new Document("$match", new Document("$or", List.of(less, tie)));
    }

    /**
     * Each word counts by the best place it stands in; a whole word twice as much as a beginning.
     */
    private static Document score(SearchText text) {
        var parts = new ArrayList<Object>();
        for (var word : text.whole()) {
            parts.add(weight(word, 2));
        }
        parts.add(weight(text.beginning(), 2));
        parts.add(weightOfBeginning(text.beginning()));
        return new Document("$add", parts);
    }

    private static Document weight(String word, int times) {
        return firstOf(
                isIn(word, "$words.title"),
                isIn(word, "$words.names"),
                isIn(word, "$words.text"),
                times);
    }

    private static Document weightOfBeginning(String beginning) {
        return firstOf(
                begins(beginning, "$words.title"),
                begins(beginning, "$words.names"),
                begins(beginning, "$words.text"),
                1);
    }

    private static Document firstOf(Document title, Document names, Document text, int times) {
        var branches =
                List.of(
                        new Document("case", title).append("then", IN_TITLE * times),
                        new Document("case", names).append("then", IN_NAMES * times),
                        new Document("case", text).append("then", IN_TEXT * times));
        return new Document("$switch", new Document("branches", branches).append("default", 0));
    }

    private static Document isIn(String word, String words) {
        return new Document("$in", List.of(literal(word), words));
    }

    private static Document begins(String beginning, String words) {
        var from = new Document("$gte", List.of("$$word", literal(beginning)));
        var until = new Document("$lt", List.of("$$word", literal(beginning + '\uffff')));
        var each =
                new Document("input", words)
                        .append("as", "word")
                        .append("in", new Document("$and", List.of(from, until)));
        return new Document("$anyElementTrue", new Document("$map", each));
    }

    /** What the shopper typed must never be read as an expression. */
    private static Document literal(String value) {
        return new Document("$literal", value);
    }
}
