package dev.stoa.order.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.order.Order;
import dev.stoa.platform.errors.StoaException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;

class WatchersTest {

    private final Watchers watchers = new Watchers(500, _ -> Mono.never());

    /** Takes one signal at a time, when told to. */
    private static final class Slow extends BaseSubscriber<Mono<Order>> {

        final AtomicInteger seen = new AtomicInteger();

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            request(1);
        }

        @Override
        protected void hookOnNext(Mono<Order> look) {
            seen.incrementAndGet();
        }
    }

    @Test
    void keepsOneSignalForASlowWatcherHoweverManyCome() {
        var slow = new Slow();
        watchers.of("ord_1", "cus_ada").subscribe(slow);
        assertThat(slow.seen).hasValue(1);

        for (int i = 0; i < 1000; i++) {
            watchers.wake("ord_1");
        }
        slow.requestUnbounded();

        assertThat(slow.seen).hasValue(2);
    }

    @Test
    void wakesOnlyThoseOfTheOrder() {
        var first = new Slow();
        var second = new Slow();
        watchers.of("ord_1", "cus_ada").subscribe(first);
        watchers.of("ord_2", "cus_ada").subscribe(second);
        first.requestUnbounded();
        second.requestUnbounded();

        watchers.wake("ord_1");
        assertThat(first.seen).hasValue(2);
        assertThat(second.seen).hasValue(1);

        watchers.wakeAll();
        assertThat(second.seen).hasValue(2);
    }

    @Test
    void givesOneLookToAllWhoAreWokenTogether() {
        var looks = new AtomicInteger();
        var many =
                new Watchers(
                        500,
                        _ -> {
                            looks.incrementAndGet();
                            return Mono.never();
                        });
        for (int i = 0; i < 100; i++) {
            many.of("ord_1", "ord_1").subscribe(_ -> {});
        }
        looks.set(0);

        many.wake("ord_1");
        many.wake("ord_2");

        assertThat(looks).hasValue(1);
    }

    @Test
    void forgetsWhoLeft() {
        var gone = new Slow();
        watchers.of("ord_1", "cus_ada").subscribe(gone);
        assertThat(watchers.count("ord_1")).isOne();

        gone.cancel();

        assertThat(watchers.count("ord_1")).isZero();
    }

    @Test
    void refusesOneWhoWatchesTooMuchUntilSomethingIsLetGo() {
        var held = new ArrayList<Slow>();
        for (int i = 0; i < Watchers.MOST_OF_ONE; i++) {
            var slow = new Slow();
            watchers.of("ord_" + i, "cus_eve").subscribe(slow);
            held.add(slow);
        }

        assertThat(refusalOf("cus_eve")).hasSize(1);
        assertThat(watchers.count("ord_new")).isZero();
        assertThat(refusalOf("cus_ada")).isEmpty();

        held.getFirst().cancel();
        assertThat(refusalOf("cus_eve")).isEmpty();
    }

    private List<Throwable> refusalOf(String watcher) {
        var refusals = new ArrayList<Throwable>();
        watchers.of("ord_new", watcher).subscribe(_ -> {}, refusals::add).dispose();
        assertThat(refusals).allMatch(StoaException.class::isInstance);
        return refusals;
    }

    @Test
    void keepsRoomForThoseWhoSignedIn() {
        for (int i = 0; i < 500; i++) {
            watchers.of("ord_" + i, "ord_" + i).subscribe(new Slow());
        }
        var refused = new ArrayList<Throwable>();

        watchers.of("ord_last", "ord_last").subscribe(_ -> {}, refused::add);
        assertThat(refused).singleElement().isInstanceOf(StoaException.class);
        assertThat(watchers.count("ord_last")).isZero();

        var customer = new Slow();
        watchers.of("ord_last", "cus_ada").subscribe(customer);
        assertThat(customer.seen).hasValue(1);
    }

    @Test
    void hasRoomForAThousandGuestsInTheSmallestProcess() {
        assertThat(Watchers.roomIn(185L << 20)).isBetween(1_000, 1_500);
    }
}
