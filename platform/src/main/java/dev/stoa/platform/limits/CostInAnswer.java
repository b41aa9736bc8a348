package dev.stoa.platform.limits;

import java.util.HashMap;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Tells in {@code extensions.cost} what an operation costs and what it might have cost. */
final class CostInAnswer implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(CostInAnswer::withCost);
    }

    private static WebGraphQlResponse withCost(WebGraphQlResponse response) {
        var spent = response.getExecutionInput().getGraphQLContext().get(Spent.class);
        if (!(spent instanceof Spent cost)) {
            return response;
        }
        var extensions = new HashMap<>(response.getExtensions());
        extensions.put("cost", cost.toMap());
        return response.transform(answer -> answer.extensions(extensions));
    }
}
