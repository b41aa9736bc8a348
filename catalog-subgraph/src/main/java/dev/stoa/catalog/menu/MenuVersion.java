package dev.stoa.catalog.menu;

import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.version.Version;
import dev.stoa.catalog.version.VersionChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A menu as it was after one change. */
@Document("menuVersions")
public record MenuVersion(
        @Id String id,
        String handle,
        long version,
        VersionChange change,
        List<StoredMenu.Entry> entries,
        Instant changedAt,
        String staffId)
        implements Version {

    static MenuVersion of(StoredMenu menu, VersionChange change, String staffId, Instant now) {
        return new MenuVersion(
                Version.id(menu.handle(), menu.version()),
                menu.handle(),
                menu.version(),
                change,
                menu.entries(),
                now,
                staffId);
    }

    @Override
    public Change.@Nullable Author changedBy() {
        return Version.author(staffId);
    }

    @Override
    public String objectId() {
        return ChangedObject.menu(handle);
    }

    public String outline() {
        return StoredMenu.outline(entries);
    }
}
