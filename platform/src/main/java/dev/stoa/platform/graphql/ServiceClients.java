package dev.stoa.platform.graphql;

import dev.stoa.platform.limits.Deadline;
import dev.stoa.platform.security.ServiceTokens;
import java.net.URI;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.http.HttpHeaders;
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
                            var headers = request.getHeaders();
                            headers.set(ServiceTokens.HEADER, tokens.sign(service));
                            headers.setContentLength(body.length);
                            tellDeadline(headers);
                            return execution.execute(request, body);
                        })
                .build();
    }

    private static void tellDeadline(HttpHeaders headers) {
        var deadline = Deadline.current();
        if (deadline != null) {
            headers.set(Deadline.HEADER, Long.toString(deadline.remaining().toMillis()));
        }
    }
}
