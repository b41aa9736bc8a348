package dev.stoa.catalog.placement;

import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.version.Version;
import dev.stoa.catalog.version.VersionChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A slot as it was after one change. */
@Document("placementVersions")
public record SlotVersion(
        @Id String id,
        String key,
        long version,
        VersionChange change,
        Map<String, List<TimedBlock>> banners,
        Instant changedAt,
        String staffId)
        implements Version {

    static SlotVersion of(Slot slot, VersionChange change, String staffId, Instant now) {
        return new SlotVersion(
                Version.id(slot.key(), slot.version()),
                slot.key(),
                slot.version(),
                change,
                slot.banners(),
                now,
                staffId);
    }

    @Override
    public Change.@Nullable Author changedBy() {
        return Version.author(staffId);
    }

    @Override
    public String objectId() {
        return ChangedObject.placement(key);
    }

    public List<String> locales() {
        return banners.keySet().stream().sorted().toList();
    }
}
