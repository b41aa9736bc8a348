package dev.stoa.platform.security;

import dev.stoa.platform.errors.StoaException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.server.support.AbstractAuthenticationWebSocketInterceptor;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Tells the operation who sends it. A WebSocket proves in {@code connection_init} who it is, by the
 * same secret and token as other requests have in their headers. What is watched ends with the
 * token that it was opened with.
 */
class DoorInterceptor extends AbstractAuthenticationWebSocketInterceptor {

    private static final String SECURITY_CONTEXT =
            DoorInterceptor.class.getName() + ".AUTHENTICATION";

    private static final Duration LONGEST_STREAM = Duration.ofDays(1);

    private final AuthenticationManager tokens;
    private final Senders senders;
    private final Clock clock;
    private final boolean isProduction;

    DoorInterceptor(
            AuthenticationManager tokens, Senders senders, Clock clock, boolean isProduction) {
        super(new BearerTokenAuthenticationExtractor("authorization"));
        this.tokens = tokens;
        this.senders = senders;
        this.clock = clock;
        this.isProduction = isProduction;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(
            WebSocketSessionInfo session, Map<String, Object> payload) {
        var sender = senderOf(session, payload);
        if (isProduction && sender.isStranger()) {
            // Hidden, or the thread that closes the socket may be interrupted before it tells why:
            // what Reactor knows to be an error is run as a task, and the task is cancelled by it.
            return Mono.error(new AccessDeniedException("no router")).hide();
        }
        session.getAttributes().put(Sender.ATTRIBUTE, sender);
        return super.handleConnectionInitialization(session, payload);
    }

    @Override
    protected Mono<Authentication> authenticate(Authentication token) {
        return Mono.just(tokens.authenticate(token));
    }

    /** Where Spring's own thread-local accessor looks for it. */
    @Override
    protected ContextView getContextToWrite(SecurityContext context) {
        return Context.of(SecurityContext.class.getName(), context);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var caller = authenticationOf(Sender.attributesOf(request));
        var facts = new HashMap<Object, Object>();
        facts.put(Sender.class, Sender.of(request));
        facts.put(Caller.class, caller == null ? new Caller.Guest() : caller.getPrincipal());
        request.configureExecutionInput((_, input) -> input.graphQLContext(facts).build());
        var end = caller == null ? null : caller.expiresAt();
        var answer = super.intercept(request, chain);
        return end == null ? answer : answer.map(response -> untilTokenEnds(response, end));
    }

    /** A socket keeps the caller among its attributes, other requests on their thread. */
    private static @Nullable CallerAuthentication authenticationOf(Map<String, Object> attributes) {
        var context =
                attributes.get(SECURITY_CONTEXT) instanceof SecurityContext ofSocket
                        ? ofSocket
                        : SecurityContextHolder.getContext();
        return context.getAuthentication() instanceof CallerAuthentication caller ? caller : null;
    }

    private WebGraphQlResponse untilTokenEnds(WebGraphQlResponse response, Instant end) {
        if (!(response.getExecutionResult().getData() instanceof Publisher<?> stream)) {
            return response;
        }
        var ended = Mono.defer(() -> Mono.delay(untilThen(end)));
        var refusal = StoaException.unauthenticated();
        Flux<Object> error =
                Flux.error(new SubscriptionPublisherException(List.of(refusal.toError()), refusal));
        return response.transform(
                answer -> answer.data(Flux.<Object>from(stream).timeout(ended, _ -> ended, error)));
    }

    private Duration untilThen(Instant end) {
        var latest = clock.instant().plus(LONGEST_STREAM);
        return Duration.between(clock.instant(), end.isBefore(latest) ? end : latest);
    }

    private Sender senderOf(WebSocketSessionInfo session, Map<String, Object> payload) {
        var remote = session.getRemoteAddress();
        return senders.of(
                name -> {
                    var header = session.getHeaders().getFirst(name);
                    return header == null ? text(payload, name) : header;
                },
                remote == null ? null : remote.getHostString());
    }

    private static @Nullable String text(Map<String, Object> payload, String name) {
        return payload.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(entry -> entry.getValue() instanceof String text ? text : null)
                .findFirst()
                .orElse(null);
    }
}
