package dev.stoa.platform.graphql;

import dev.stoa.platform.security.ServiceTokens;
import java.net.URI;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.web.client.RestClient;

/**
 * Makes the clients by which subgraphs command each other; each request carries a fresh service
 * token.
 */
public final class ServiceClients {

    private final RestClient.Builder rest;
    private final ServiceTokens tokens;

    ServiceClients(RestClient.Builder rest, ServiceTokens tokens) {
        this.rest = rest;
        this.tokens = tokens;
    }

    /**
     * @param service name of the subgraph to call, such as {@code catalog}
     */
    public HttpSyncGraphQlClient to(String service, URI url) {
        return HttpSyncGraphQlClient.create(plain(service, url));
    }

    /** For what is not GraphQL between subgraphs. */
    public RestClient plain(String service, URI url) {
        return rest.clone()
                .baseUrl(url)
                .requestInterceptor(
                        (request, body, execution) -> {
                            request.getHeaders().set(ServiceTokens.HEADER, tokens.sign(service));
                            return execution.execute(request, body);
                        })
                .build();
    }
}
