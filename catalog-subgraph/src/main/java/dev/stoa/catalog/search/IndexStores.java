package dev.stoa.catalog.search;

import dev.stoa.platform.events.Lease;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes stores for indexes of the kind that is configured. */
final class IndexStores implements AutoCloseable {

    private final SearchProperties properties;
    private final SharedIndexes shared;
    private final Lease lease;
    private final SearchLanguage standard;
    private final Clock clock;
    private final @Nullable Cluster cluster;

    IndexStores(
            SearchProperties properties,
            SharedIndexes shared,
            Lease lease,
            JsonMapper json,
            SearchLanguage standard,
            Clock clock) {
        this.properties = properties;
        this.shared = shared;
        this.lease = lease;
        this.standard = standard;
        this.clock = clock;
        this.cluster = properties.url().isEmpty() ? null : new Cluster(properties, json, standard);
    }

    IndexStore configured() {
        return of(properties.folder(), properties.prefix());
    }

    /**
     * @param folder for an index in the process
     * @param prefix for one in the cluster
     */
    IndexStore of(Path folder, String prefix) {
        return cluster == null
                ? new FolderStore(folder, standard, clock)
                : new ClusterStore(cluster, prefix, shared, lease, clock);
    }

    /**
     * For a second index in this process; beside a cluster it is the one from before there was any.
     */
    IndexStore standby() {
        var folder = properties.folder().toAbsolutePath();
        return new FolderStore(
                cluster == null ? folder.resolveSibling(folder.getFileName() + "-standby") : folder,
                standard,
                clock);
    }

    @Override
    public void close() {
        if (cluster != null) {
            cluster.close();
        }
    }
}
