package dev.stoa.platform.graphql;

import dev.stoa.platform.limits.Deadline;
import dev.stoa.platform.security.ServiceTokens;
import java.net.URI;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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
                            tellLanguage(headers);
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

    /** Whoever is asked on behalf of a request answers in its language. */
    private static void tellLanguage(HttpHeaders headers) {
        if (RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes attributes) {
            var language = attributes.getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            if (language != null) {
                headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
            }
        }
    }
}
