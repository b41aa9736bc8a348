package dev.stoa.platform.test;

import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Fresh databases for tests that need no application around them. */
public final class Databases {

    private Databases() {}

    public static MongoTemplate fresh() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(Stores.mongoUri(name)));
    }
}
