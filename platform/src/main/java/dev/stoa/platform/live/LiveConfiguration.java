package dev.stoa.platform.live;

import dev.stoa.platform.errors.StoaException;
import java.util.List;
import java.util.concurrent.Executors;
import org.reactivestreams.Publisher;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@AutoConfiguration
class LiveConfiguration {

    @Bean
    HttpStreams httpStreams() {
        return new HttpStreams();
    }

    /**
     * A thread for each read and for each watcher that is sent it: a slow client holds up nobody.
     */
    @Bean(destroyMethod = "dispose")
    Scheduler liveScheduler() {
        return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "live");
    }

    /** Errors of a stream bypass the handler of data fetchers' errors; they get their code here. */
    @Bean
    SubscriptionExceptionResolver refusalsOfStreams() {
        return thrown ->
                thrown instanceof StoaException refusal
                        ? Mono.just(List.of(refusal.toError()))
                        : Mono.empty();
    }

    /**
     * What subscriptions over plain HTTP need and WebSockets do not: one that asks for a single
     * JSON answer is refused, since it would get nonsense; and all end when the server stops, which
     * would wait for them in vain. A WebSocket breaks then, upon which its client connects anew.
     */
    static final class HttpStreams implements WebGraphQlInterceptor, SmartLifecycle {

        private volatile Sinks.Empty<Void> closing = Sinks.empty();
        private volatile boolean running;

        @Override
        public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
            return request instanceof WebSocketGraphQlRequest
                    ? chain.next(request)
                    : chain.next(request).map(response -> adapt(request, response));
        }

        private WebGraphQlResponse adapt(WebGraphQlRequest request, WebGraphQlResponse response) {
            if (!(response.getData() instanceof Publisher<?> stream)) {
                return response;
            }
            return response.transform(
                    asksForJson(request)
                            ? HttpStreams::refuse
                            : answer -> answer.data(untilClosing(stream)));
        }

        private Publisher<?> untilClosing(Publisher<?> stream) {
            return Flux.from(stream).takeUntilOther(closing.asMono());
        }

        private static boolean asksForJson(WebGraphQlRequest request) {
            var accepted = request.getHeaders().getAccept();
            return accepted.isEmpty() || accepted.stream().anyMatch(HttpStreams::isJson);
        }

        private static boolean isJson(MediaType type) {
            return type.isCompatibleWith(MediaType.APPLICATION_JSON)
                    || type.isCompatibleWith(MediaType.APPLICATION_GRAPHQL_RESPONSE);
        }

        @SuppressWarnings("NullAway") // null means "no data" here, and the builder passes it on
        private static void refuse(WebGraphQlResponse.Builder answer) {
            var how = "Subscribe over WebSocket, or with `Accept: text/event-stream`.";
            var _ = answer.data(null).errors(List.of(StoaException.badRequest(how).toError()));
        }

        @Override
        public void start() {
            closing = Sinks.empty();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            var end = StoaException.unavailable("The live view", null);
            var _ =
                    closing.tryEmitError(
                            new SubscriptionPublisherException(List.of(end.toError()), end));
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        /** With the background work, before the web server. */
        @Override
        public int getPhase() {
            return Integer.MAX_VALUE - 1;
        }
    }
}
