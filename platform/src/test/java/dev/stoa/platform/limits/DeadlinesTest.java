package dev.stoa.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.security.Sender;
import graphql.ExecutionResult;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class DeadlinesTest {

    private final DeadlineAccessor accessor = new DeadlineAccessor();
    private final AtomicReference<@Nullable Duration> left = new AtomicReference<>();
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @Test
    void endsARequestThatTakesTooLongAndInterruptsItsWork() throws Exception {
        var answer = ask(Duration.ofSeconds(1), Duration.ofSeconds(30), Sender.INSIDE, null);

        assertThat(answer.getErrors().getFirst().getExtensions())
                .containsEntry("code", "UNAVAILABLE")
                .containsEntry("retryable", true);
        assertThat(answer.getExecutionResult().isDataPresent()).isFalse();
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leavesThreadsUninterruptedThatWentOn() {
        var deadline = Deadline.in(Duration.ofSeconds(1));
        deadline.enter();
        deadline.leave();
        deadline.end();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();

        deadline.enter();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        deadline.leave();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(Deadline.current()).isNull();
    }

    @Test
    void answersInTimeAsUsual() {
        assertThat(ask(Duration.ofSeconds(5), Duration.ZERO, Sender.INSIDE, null).getErrors())
                .isEmpty();
    }

    @Test
    void takesTheTimeThatAnotherSubgraphHasLeft() {
        var _ = ask(Duration.ofSeconds(10), Duration.ZERO, Sender.INSIDE, "700");
        assertThat(left.get()).isLessThanOrEqualTo(Duration.ofMillis(700));

        var _ = ask(Duration.ofSeconds(10), Duration.ZERO, Sender.INSIDE, "99999");
        assertThat(left.get()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));

        var stranger = new Sender(Sender.Kind.STRANGER, null, null);
        var _ = ask(Duration.ofSeconds(10), Duration.ZERO, stranger, "1");
        assertThat(left.get()).isGreaterThan(Duration.ofSeconds(5));
    }

    private WebGraphQlResponse ask(
            Duration limit, Duration work, Sender sender, @Nullable String told) {
        var headers = new HttpHeaders();
        if (told != null) {
            headers.set(Deadline.HEADER, told);
        }
        var attributes = new HashMap<String, Object>();
        attributes.put(Sender.class.getName(), sender);
        var request =
                new WebGraphQlRequest(
                        URI.create("http://x/graphql"),
                        headers,
                        new LinkedMultiValueMap<>(),
                        attributes,
                        Map.of("query", "{ x }"),
                        "1",
                        Locale.ENGLISH);
        return Objects.requireNonNull(
                new Deadlines(limit)
                        .intercept(request, asked -> answer(asked, work))
                        .block(Duration.ofSeconds(10)));
    }

    /** Works as a data fetcher does: on a thread that took the deadline along. */
    private Mono<WebGraphQlResponse> answer(WebGraphQlRequest request, Duration work) {
        return Mono.deferContextual(
                context ->
                        Mono.fromCallable(
                                        () -> {
                                            accessor.setValue(context.get(DeadlineAccessor.KEY));
                                            try {
                                                work(work);
                                            } finally {
                                                accessor.setValue();
                                            }
                                            return new WebGraphQlResponse(
                                                    new DefaultExecutionGraphQlResponse(
                                                            request.toExecutionInput(),
                                                            ExecutionResult.newExecutionResult()
                                                                    .data(Map.of())
                                                                    .build()));
                                        })
                                .subscribeOn(Schedulers.boundedElastic()));
    }

    private void work(Duration time) {
        left.set(Objects.requireNonNull(Deadline.current()).remaining());
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
    }
}
