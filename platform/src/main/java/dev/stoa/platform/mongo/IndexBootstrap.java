package dev.stoa.platform.mongo;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes collections and indexes at start. A service that cannot make them does not start. */
class IndexBootstrap implements SmartInitializingSingleton {

    private final MongoTemplate mongo;
    private final List<Indexed> repositories;

    IndexBootstrap(MongoTemplate mongo, List<Indexed> repositories) {
        this.mongo = mongo;
        this.repositories = repositories;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var existing = mongo.getCollectionNames();
        for (var repository : repositories) {
            if (!existing.contains(repository.collection())) {
                createUnlessRaced(repository.collection());
            }
            var operations = mongo.indexOps(repository.collection());
            repository.indexes().forEach(operations::createIndex);
        }
    }

    private void createUnlessRaced(String collection) {
        try {
            mongo.createCollection(collection);
        } catch (DataAccessException e) {
            if (!mongo.collectionExists(collection)) {
                throw e;
            }
        }
    }
}
