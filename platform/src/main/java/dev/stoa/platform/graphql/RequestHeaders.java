package dev.stoa.platform.graphql;

import com.netflix.graphql.dgs.context.DgsContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;

/** Headers of the request at hand. There are none where a query does not come by HTTP. */
public final class RequestHeaders {

    private RequestHeaders() {}

    public static Optional<String> first(DataFetchingEnvironment env, String name) {
        var request = DgsContext.from(env).getRequestData();
        return Optional.ofNullable(request == null ? null : request.getHeaders())
                .map(headers -> headers.getFirst(name))
                .filter(value -> !value.isBlank());
    }
}
