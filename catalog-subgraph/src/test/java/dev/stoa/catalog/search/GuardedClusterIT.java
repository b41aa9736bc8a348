package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.events.Lease;
import dev.stoa.platform.test.Callers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** A cluster behind TLS and a password; the shop of this test was told a wrong one. */
@CatalogTest
@DirtiesContext
class GuardedClusterIT {

    private static final Gate GATE = new Gate(OpenSearch.url(), folder());

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private SharedIndexes shared;
    @Autowired private ProductEntries entries;
    @Autowired private Products products;
    @Autowired private ProductChanges changes;
    @Autowired private RebuildRequests rebuilds;
    @Autowired private IndexFollower follower;
    @Autowired private Standby standby;
    @Autowired private MongoTemplate mongo;
    @Autowired private JsonMapper json;
    @Autowired private Clock clock;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry registry) {
        registry.add("stoa.search.url", GATE::url);
        registry.add("stoa.search.user", () -> Gate.USER);
        registry.add("stoa.search.password", () -> "wrong");
        registry.add("stoa.search.ca-file", GATE::certificate);
    }

    @AfterAll
    static void end() {
        GATE.close();
    }

    @Test
    void findsProductsForWhoHasThePassword() {
        var mark = goods.mark();
        var cup = goods.product("Cup " + mark).put();
        var properties = properties(Gate.PASSWORD, GATE.certificate(), mark);
        try (var cluster = new Cluster(properties, json, Questions.ENGLISH);
                var lease = new Lease(mongo, mark);
                var indexes =
                        new ProductIndexes(new ClusterStore(cluster, mark, shared, lease, clock))) {
            var build = new BuildIndex(indexes, entries, products, changes, clock);
            new IndexFollower(indexes, build, rebuilds, entries, products, changes, clock)
                    .catchUp();

            var hits = new IndexedSearch(indexes).find(Questions.of(mark), Optional.empty(), 5);
            assertThat(hits.hits()).extracting(Hits.Hit::productId).containsExactly(cup.id());
        }
    }

    @Test
    void listsAndSaysWhatToSetRightWhileThePasswordIsWrong() {
        var mark = goods.mark();
        goods.product("Cup " + mark).put();

        assertThatThrownBy(follower::catchUp)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("401")
                .hasMessageContaining("STOA_SEARCH_PASSWORD")
                .hasMessageNotContaining("wrong");
        var list = shop.ask("{ products(first: 1) { nodes { title } } }");
        assertThat(list.<List<?>>at("products.nodes")).hasSize(1);
        assertThat(search(mark).errorCode()).isEqualTo("UNAVAILABLE");

        standby.follower().catchUp();
        assertThat(search(mark).<List<String>>at("productSearch.products.nodes[*].title"))
                .as("as soon as there is one that stands by")
                .containsExactly("Cup " + mark);
        var told = shop.ask(Callers.staff(), "{ searchIndex { products builtAt isBuilding } }");
        assertThat(told.<Integer>at("searchIndex.products")).as("in the cluster").isZero();
        assertThat(told.<Boolean>at("searchIndex.isBuilding")).isTrue();
    }

    private Shop.Answer search(String typed) {
        return shop.ask(
                Callers.GUEST,
                "query($q: String!) { productSearch(query: $q, first: 1) { products { nodes { title } } } }",
                Map.of("q", typed));
    }

    @Test
    void saysWhatToSetRightWhileTheCertificateIsNotTrusted() {
        try (var cluster = cluster(Gate.PASSWORD, "")) {
            assertThatThrownBy(cluster::greet)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("STOA_SEARCH_CA_FILE");
        }
        assertThatThrownBy(() -> cluster(Gate.PASSWORD, "nowhere.pem"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere.pem");
    }

    private Cluster cluster(String password, String caFile) {
        return new Cluster(properties(password, caFile, "x"), json, Questions.ENGLISH);
    }

    private static SearchProperties properties(String password, String caFile, String prefix) {
        return new SearchProperties(
                Path.of("unused"), List.of(GATE.url()), Gate.USER, password, caFile, "", prefix);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("stoa-test-gate");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
