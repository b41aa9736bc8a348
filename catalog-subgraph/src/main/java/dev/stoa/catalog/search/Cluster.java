package dev.stoa.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.net.ssl.SSLContext;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a cluster the library that searches leaves to us: to look after whole indexes. */
final class Cluster implements AutoCloseable {

    /**
     * Makes words as they are written texts of one word each: OpenSearch gives keywords one and the
     * same weight, however rare they are, Lucene in the process and Elasticsearch do not.
     */
    private static final String MAPPING = "search/cluster-mapping.json";

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** A cluster that has just been started needs a while to find its files. */
    private static final Duration RECOVERY = Duration.ofSeconds(5);

    /** It has no such index, or waited in vain for all its files. */
    private static final Set<Integer> NOTHING = Set.of(404, 408);

    private final SearchProperties properties;
    private final JsonMapper json;
    private final SearchLanguage standard;
    private final Optional<SSLContext> trust;
    private final RestClient client;

    Cluster(SearchProperties properties, JsonMapper json, SearchLanguage standard) {
        this.properties = properties;
        this.json = json;
        this.standard = standard;
        this.trust = ClusterTrust.of(properties);
        var hosts = properties.url().stream().map(HttpHost::create).toArray(HttpHost[]::new);
        this.client =
                RestClient.builder(hosts)
                        .setHttpClientConfigCallback(
                                http -> trusting(http.setDefaultCredentialsProvider(credentials())))
                        .setRequestConfigCallback(Cluster::limited)
                        .build();
    }

    private BasicCredentialsProvider credentials() {
        var credentials = new BasicCredentialsProvider();
        if (!properties.user().isEmpty()) {
            credentials.setCredentials(
                    AuthScope.ANY,
                    new UsernamePasswordCredentials(properties.user(), properties.password()));
        }
        return credentials;
    }

    private HttpAsyncClientBuilder trusting(HttpAsyncClientBuilder http) {
        trust.ifPresent(http::setSSLContext);
        return http;
    }

    private static RequestConfig.Builder limited(RequestConfig.Builder request) {
        return request.setConnectTimeout((int) CONNECT.toMillis())
                .setSocketTimeout((int) ANSWER.toMillis());
    }

    /** Of most texts. */
    SearchLanguage standard() {
        return standard;
    }

    /** For the library that searches. */
    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("hibernate.search.backend.type", "elasticsearch");
        settings.put("hibernate.search.backend.uris", properties.url());
        settings.put("hibernate.search.backend.analysis.configurer", new ClusterTexts(standard));
        settings.put("hibernate.search.backend.connection_timeout", CONNECT.toMillis());
        settings.put("hibernate.search.backend.read_timeout", ANSWER.toMillis());
        settings.put("hibernate.search.backend.request_timeout", ANSWER.toMillis());
        settings.put("hibernate.search.backend.indexing.queue_count", 1);
        settings.put(
                "hibernate.search.backend.schema_management.minimal_required_status", "yellow");
        settings.put("hibernate.search.backend.schema_management.mapping_file", MAPPING);
        settings.put(
                "hibernate.search.backend.client.configurer",
                (ElasticsearchHttpClientConfigurer) context -> trusting(context.clientBuilder()));
        if (!properties.user().isEmpty()) {
            settings.put("hibernate.search.backend.username", properties.user());
            settings.put("hibernate.search.backend.password", properties.password());
        }
        if (!properties.version().isEmpty()) {
            settings.put("hibernate.search.backend.version", properties.version());
        }
        return settings;
    }

    /**
     * Asks it for nothing but an answer, so that who cannot is told why.
     *
     * @throws UncheckedIOException when it is away, or does not let us in
     */
    void greet() {
        var _ = get("/");
    }

    /** By which an index is told from one of the same name; empty when there is none. */
    Optional<String> uuid(String index) {
        return get("/" + index + "/_settings?filter_path=*.settings.index.uuid")
                .map(answer -> answer.findPath("uuid").asString());
    }

    /** False when files of it are lost. */
    boolean isWhole(String index) {
        var asked =
                "/_cluster/health/"
                        + index
                        + "?wait_for_status=yellow&timeout="
                        + RECOVERY.toSeconds()
                        + "s";
        return get(asked)
                .filter(health -> !health.path("status").asString().equals("red"))
                .isPresent();
    }

    List<String> named(String beginning) {
        return get("/_cat/indices/" + beginning + "*?format=json&h=index").stream()
                .flatMap(found -> StreamSupport.stream(found.spliterator(), false))
                .map(found -> found.path("index").asString())
                .toList();
    }

    void remove(String index) {
        var _ = answer(new Request("DELETE", "/" + index));
    }

    private Optional<JsonNode> get(String path) {
        return answer(new Request("GET", path));
    }

    private Optional<JsonNode> answer(Request request) {
        try {
            var body = client.performRequest(request).getEntity().getContent().readAllBytes();
            return Optional.of(json.readTree(body));
        } catch (ResponseException e) {
            if (NOTHING.contains(ClusterRefusal.status(e))) {
                return Optional.empty();
            }
            throw new UncheckedIOException(ClusterRefusal.explained(e));
        } catch (IOException e) {
            throw new UncheckedIOException(ClusterRefusal.explained(e));
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
