package dev.stoa.catalog.content;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What pages were after each of their changes. Nothing is ever changed or taken out. */
@Repository
class PageVersions implements Indexed {

    private static final Keyset<PageVersion> NEWEST_FIRST =
            new Keyset<>(
                    PageVersion.class,
                    "version",
                    Direction.DESC,
                    PageVersion::version,
                    PageVersion::id);

    private final MongoTemplate mongo;

    PageVersions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void add(PageVersion version) {
        mongo.insert(version);
    }

    Optional<PageVersion> of(String pageId, long version) {
        var query = Query.query(where("pageId").is(pageId).and("version").is(version));
        return Optional.ofNullable(mongo.findOne(query, PageVersion.class));
    }

    Optional<PageVersion> newestOf(String pageId) {
        var newest =
                Query.query(where("pageId").is(pageId))
                        .with(Sort.by(Direction.DESC, "version"))
                        .limit(1);
        return Optional.ofNullable(mongo.findOne(newest, PageVersion.class));
    }

    Connection<PageVersion> page(String pageId, PageArguments arguments) {
        return NEWEST_FIRST.page(mongo, where("pageId").is(pageId), arguments);
    }

    @Override
    public String collection() {
        return "contentVersions";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("pageId", Direction.ASC).on("version", Direction.DESC).unique());
    }
}
