package dev.stoa.platform.limits;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Sender;
import graphql.ExecutionResult;
import java.time.Duration;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Ends requests that take too long. A subgraph that calls another one tells how long it will wait;
 * what is watched may go on for ever once it has begun.
 */
final class Deadlines implements WebGraphQlInterceptor {

    private final Duration longest;

    Deadlines(Duration longest) {
        this.longest = longest;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var time = timeFor(request);
        var deadline = Deadline.in(time);
        var answer =
                chain.next(request)
                        .contextWrite(context -> context.put(DeadlineAccessor.KEY, deadline))
                        .timeout(
                                time,
                                Mono.fromSupplier(
                                        () -> {
                                            deadline.end();
                                            return tooLong(request);
                                        }));
        return request instanceof WebSocketGraphQlRequest ? answer : awaited(answer);
    }

    /**
     * Answers on the thread that took the request: it is a virtual one and has nothing else to do,
     * and the server need not take the request up a second time. A socket has more to read.
     */
    private static Mono<WebGraphQlResponse> awaited(Mono<WebGraphQlResponse> answer) {
        return Mono.deferContextual(
                context -> Mono.justOrEmpty(answer.contextWrite(context).block()));
    }

    private Duration timeFor(WebGraphQlRequest request) {
        var told = request.getHeaders().getFirst(Deadline.HEADER);
        if (told == null
                || Sender.of(request).kind() != Sender.Kind.SERVICE
                || !told.matches("[0-9]{1,6}")) {
            return longest;
        }
        var time = Duration.ofMillis(Math.max(1, Long.parseLong(told)));
        return time.compareTo(longest) < 0 ? time : longest;
    }

    private static WebGraphQlResponse tooLong(WebGraphQlRequest request) {
        var error =
                new StoaException(
                                ErrorCode.UNAVAILABLE, "This takes too long right now. Try again.")
                        .toError();
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                        request.toExecutionInput(),
                        ExecutionResult.newExecutionResult().addError(error).build()));
    }
}
