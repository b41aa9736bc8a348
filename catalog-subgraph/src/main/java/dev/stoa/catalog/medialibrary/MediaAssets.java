package dev.stoa.catalog.medialibrary;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.StoredBeginnings;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All pictures of the library. */
@Repository
public class MediaAssets implements Indexed {

    private static final int MOST_REMEMBERED = 5_000;
    private static final String URL = "image.url";
    private static final Keyset<MediaAsset> NEWEST =
            Keyset.byId(MediaAsset.class, Direction.DESC, MediaAsset::id);
    private static final Revisions<MediaAsset> REVISIONS =
            new Revisions<>(MediaAsset.class, MediaAsset::id, MediaAsset::version);

    private final MongoTemplate mongo;
    private final Memory<MediaAsset> memory;

    MediaAssets(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId("mediaAssets", MOST_REMEMBERED, this::byIds);
    }

    /** Images for a product or whatever else shows them, by the id of the asset. */
    public Map<String, Image> images(Collection<String> ids) {
        return byIds(ids).values().stream()
                .collect(Collectors.toMap(MediaAsset::id, MediaAsset::image));
    }

    /** What a patch chooses for a field: a picture of the library, none, or the old one. */
    public @Nullable Image chosen(
            String field, @Nullable Image old, Patch patch, Problems problems) {
        return patch.has(field)
                ? chosen(field, patch.<@Nullable String>valueOr(field, null), problems)
                : old;
    }

    /** The picture of an asset, null for none; a problem when it is named and is not here. */
    @Nullable Image chosen(String field, @Nullable String id, Problems problems) {
        var image = id == null ? null : images(List.of(id)).get(id);
        if (id != null && image == null) {
            problems.notFound("The picture", field);
        }
        return image;
    }

    Optional<MediaAsset> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, MediaAsset.class));
    }

    private Map<String, MediaAsset> byIds(Collection<String> ids) {
        return mongo.find(Query.query(where("_id").in(ids)), MediaAsset.class).stream()
                .collect(Collectors.toMap(MediaAsset::id, Function.identity()));
    }

    /** As they were a moment ago. */
    Map<String, MediaAsset> remembered(Collection<String> ids) {
        return memory.all(ids);
    }

    Connection<MediaAsset> page(MediaAssetFilter filter, PageArguments arguments) {
        var conditions = conditions(filter);
        return NEWEST.page(mongo, together(conditions(filter)), arguments);
    }

    static Criteria together(List<Criteria> conditions) {
        return conditions.size() == 1
                ? conditions.getFirst()
                : new Criteria().andOperator(conditions);
    }

    /** At least one, in a list of its own, for who has more. */
    static List<Criteria> conditions(MediaAssetFilter filter) {
        var conditions = new ArrayList<Criteria>();
        conditions.add(StoredBeginnings.wanted(filter.query()));
        if (filter.tags() != null && !filter.tags().isEmpty()) {
            conditions.add(where("tags").in(filter.tags()));
        }
        return conditions;
    }

    Optional<MediaAsset> byUrl(String url) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(where(URL).is(url)), MediaAsset.class));
    }

    /**
     * @throws DuplicateKeyException when this picture is in the library already
     */
    void add(MediaAsset asset) {
        var _ = mongo.insert(asset);
    }

    /** Stores a changed one; false when somebody else changed it since it was read. */
    boolean replace(MediaAsset changed) {
        return REVISIONS.replace(mongo, changed);
    }

    void forget(String id) {
        memory.forget(id);
    }

    /** Takes it out; false when somebody else changed it since it was read. */
    boolean remove(MediaAsset asset) {
        boolean isRemoved = REVISIONS.remove(mongo, asset.id(), asset.version());
        memory.forget(asset.id());
        return isRemoved;
    }

    @Override
    public String collection() {
        return "mediaAssets";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on(URL, Direction.ASC).unique(),
                NEWEST.index(StoredBeginnings.FIELD),
                NEWEST.index("tags"));
    }
}
