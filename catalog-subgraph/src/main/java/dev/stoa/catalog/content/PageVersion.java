package dev.stoa.catalog.content;

import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.version.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A page as it was after one change.
 *
 * @param staffId who did it; null when another system did
 */
@Document("contentVersions")
public record PageVersion(
        @Id String id,
        String pageId,
        long version,
        PageChange change,
        String handle,
        Map<String, PageText> draft,
        Instant changedAt,
        @Nullable String staffId)
        implements Version {

    static PageVersion of(Page page, PageChange change, @Nullable String staffId, Instant now) {
        return new PageVersion(
                Version.id(page.id(), page.version()),
                page.id(),
                page.version(),
                change,
                page.handle(),
                page.draft(),
                now,
                staffId);
    }

    @Override
    public Change.@Nullable Author changedBy() {
        return Version.author(staffId);
    }

    @Override
    public String objectId() {
        return pageId;
    }
}
