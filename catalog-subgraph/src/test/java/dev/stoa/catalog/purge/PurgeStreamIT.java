package dev.stoa.catalog.purge;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.platform.events.BackgroundLoop;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@CatalogTest
class PurgeStreamIT {

    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    private final AtomicInteger status = new AtomicInteger(204);

    @Autowired private Goods goods;
    @Autowired private MongoTemplate mongo;
    private HttpServer cache;
    private BackgroundLoop loop;

    @BeforeEach
    void start() throws Exception {
        cache = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        cache.createContext(
                "/purge",
                exchange -> {
                    // Before anybody hears of it, who might set another.
                    int answer = status.get();
                    var body = exchange.getRequestBody().readAllBytes();
                    taken.add(
                            exchange.getRequestHeaders().getFirst("Authorization")
                                    + " "
                                    + new String(body, StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        cache.start();
        var url = URI.create("http://127.0.0.1:" + cache.getAddress().getPort() + "/purge");
        var stream = new PurgeStream(mongo, new PurgeClient(url, "secret"));
        loop = new BackgroundLoop("purges-of-test", stream::follow);
        loop.start();
        awaitStream();
    }

    /** Changes before the stream is open are nobody's business; those after it are all told. */
    private void awaitStream() throws InterruptedException {
        String early;
        String purge;
        do {
            early = goods.product("Early").put().id();
            purge = taken.poll(500, TimeUnit.MILLISECONDS);
        } while (purge == null);
        while (!purge.contains(early)) {
            purge = Objects.requireNonNull(taken.poll(10, TimeUnit.SECONDS), "the rest of them");
        }
    }

    @AfterEach
    void stop() {
        loop.stop();
        cache.stop(0);
    }

    @Test
    void tellsOfWhatHasChanged() throws Exception {
        var product = goods.product("Changed").put();

        var purge = taken.poll(10, TimeUnit.SECONDS);

        assertThat(purge)
                .startsWith("Bearer secret ")
                .contains(
                        "\"tags\":[\"Product\",\"ProductSearchResult\",\"ProductVariant\",\"QuantityRule\",\"SearchSuggestions\"]",
                        "\"" + product.id() + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "variantPrices, VariantPrice",
        "redirects, Redirect",
        "reviewSummaries, ReviewSummary",
        "metafields, Metafield",
        "searchPins, ProductSearchResult"
    })
    void tellsOfWhatIsShownWithProducts(String collection, String tag) throws Exception {
        var id = "purge-of-" + collection;
        mongo.getCollection(collection).insertOne(new Document("_id", id));
        mongo.getCollection(collection).deleteOne(new Document("_id", id));

        assertThat(taken.poll(10, TimeUnit.SECONDS))
                .contains("\"tags\":[\"" + tag + "\"]", "\"" + id + "\"");
    }

    @Test
    void tellsOfPicturesOnceTheyChange() throws Exception {
        var pictures = mongo.getCollection("mediaAssets");
        var picture = new Document("_id", "med_purged");
        pictures.insertOne(picture);

        assertThat(taken.poll(3, TimeUnit.SECONDS)).isNull();

        pictures.updateOne(picture, new Document("$set", new Document("title", "Another")));
        pictures.deleteOne(picture);

        assertThat(taken.poll(10, TimeUnit.SECONDS)).contains("\"tags\":[\"Image\"]", "med_purged");
    }

    @Test
    void tellsAgainWhatWasNotTaken() throws Exception {
        status.set(500);
        var product = goods.product("Refused").put();
        assertThat(taken.poll(10, TimeUnit.SECONDS)).contains(product.id());

        status.set(204);

        assertThat(taken.poll(10, TimeUnit.SECONDS)).contains(product.id());
    }
}
