package dev.stoa.catalog.digital;

import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class DigitalFiles {

    private final MongoTemplate mongo;

    DigitalFiles(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void add(DigitalFile file) {
        mongo.insert(file);
    }

    Optional<DigitalFile> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, DigitalFile.class));
    }

    void remove(DigitalFile file) {
        mongo.remove(file);
    }
}
