package dev.stoa.catalog.medialibrary;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.filekind.FileKind;
import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.media.SavedNames;
import dev.stoa.catalog.text.StoredBeginnings;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All films, models and documents of the library. */
@Repository
public class LibraryFiles implements Indexed, SavedNames {

    private static final int MOST_REMEMBERED = 5_000;
    private static final String URL = "url";
    private static final Keyset<LibraryFile> NEWEST =
            Keyset.byId(LibraryFile.class, Direction.DESC, LibraryFile::id);
    private static final Revisions<LibraryFile> REVISIONS =
            new Revisions<>(LibraryFile.class, LibraryFile::id, LibraryFile::version);

    private final MongoTemplate mongo;
    private final Memory<LibraryFile> memory;

    LibraryFiles(MongoTemplate mongo, Memories memories) {
        this.mongo = mongo;
        this.memory = memories.byId("mediaFiles", MOST_REMEMBERED, this::byIds);
    }

    Optional<LibraryFile> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, LibraryFile.class));
    }

    public Map<String, LibraryFile> byIds(Collection<String> ids) {
        return mongo.find(Query.query(where("_id").in(ids)), LibraryFile.class).stream()
                .collect(Collectors.toMap(LibraryFile::id, Function.identity()));
    }

    /** As they were a moment ago. */
    Map<String, LibraryFile> remembered(Collection<String> ids) {
        return memory.all(ids);
    }

    @Override
    public Optional<String> of(MediaName name) {
        return byUrl(name.url()).map(LibraryFile::fileName);
    }

    Optional<LibraryFile> byUrl(String url) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(where(URL).is(url)), LibraryFile.class));
    }

    Connection<LibraryFile> page(MediaFileFilter filter, PageArguments arguments) {
        var conditions = MediaAssets.conditions(filter.words());
        if (filter.kinds() != null && !filter.kinds().isEmpty()) {
            var kinds =
                    filter.kinds().stream()
                            .flatMap(kind -> kind.kinds().stream())
                            .map(FileKind::name)
                            .toList();
            conditions.add(where("kind").in(kinds));
        }
        return NEWEST.page(mongo, MediaAssets.together(conditions), arguments);
    }

    /**
     * @throws DuplicateKeyException when this file is in the library already
     */
    void add(LibraryFile file) {
        var _ = mongo.insert(file);
    }

    /** Stores a changed one; false when somebody else changed it since it was read. */
    boolean replace(LibraryFile changed) {
        return REVISIONS.replace(mongo, changed);
    }

    void forget(String id) {
        memory.forget(id);
    }

    /** Takes it out; false when somebody else changed it since it was read. */
    boolean remove(LibraryFile file) {
        boolean isRemoved = REVISIONS.remove(mongo, file.id(), file.version());
        memory.forget(file.id());
        return isRemoved;
    }

    @Override
    public String collection() {
        return "mediaFiles";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on(URL, Direction.ASC).unique(),
                NEWEST.index(StoredBeginnings.FIELD),
                NEWEST.index("tags"));
    }
}
