package dev.stoa.platform.mongo;

import java.util.List;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/**
 * A repository that says which indexes its collection needs. They are made before the service
 * becomes ready.
 */
public interface Indexed {

    /** Name of the collection; made when missing, since a transaction may not make it. */
    String collection();

    List<IndexDefinition> indexes();
}
