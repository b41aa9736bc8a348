package dev.stoa.platform.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.connection.ServerDescription;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready while the driver knows a primary. It learns that by its heartbeat, so that a probe asks
 * nobody and never waits, however the database hangs.
 */
class MongoHealth implements HealthIndicator {

    private final MongoClient client;

    MongoHealth(MongoClient client) {
        this.client = client;
    }

    @Override
    public Health health() {
        boolean writable =
                client.getClusterDescription().getServerDescriptions().stream()
                        .anyMatch(ServerDescription::isPrimary);
        return (writable ? Health.up() : Health.down()).build();
    }
}
