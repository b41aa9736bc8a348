package dev.stoa.platform.trial;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.DgsSubscription;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.graphql.ServiceClients;
import java.net.URI;
import org.bson.Document;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import reactor.core.publisher.Flux;

/** Does what the tests need done. */
@DgsComponent
class TrialFetcher {

    private static final Logger log = LoggerFactory.getLogger(TrialFetcher.class);

    private final MongoTemplate mongo;
    private final ServiceClients clients;

    TrialFetcher(MongoTemplate mongo, ServiceClients clients) {
        this.mongo = mongo;
        this.clients = clients;
    }

    /** Asks another subgraph to count. */
    @DgsQuery
    int countThere(@InputArgument String url) {
        return clients.to("trial", URI.create(url))
                .document("query CountHere { count }")
                .retrieveSync("count")
                .toEntity(int.class);
    }

    @DgsQuery
    String hello(@InputArgument int after) throws InterruptedException {
        Thread.sleep(after);
        log.info("hello");
        return "hello";
    }

    /** How many accounts there are, by one command to MongoDB. */
    @DgsQuery
    int count() {
        return Math.toIntExact(
                mongo.count(new org.springframework.data.mongodb.core.query.Query(), "accounts"));
    }

    /** Never says anything, so that only the end of the process ends it. */
    @DgsSubscription
    Publisher<Integer> silence() {
        return Flux.never();
    }

    @DgsQuery
    String refused() {
        throw StoaException.forbidden();
    }

    /** An address can be registered once; the second time the unique index complains. */
    @DgsMutation
    boolean register(@InputArgument String email) {
        var _ = mongo.insert(new Document("_id", email), "accounts");
        return true;
    }
}
