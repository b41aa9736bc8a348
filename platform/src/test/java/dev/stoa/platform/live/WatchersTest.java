package dev.stoa.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.errors.StoaException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

class WatchersTest {

    private final Watchers<String> watchers = new Watchers<>(500, subject -> subject);

    /** Takes one signal at a time, when told to. */
    private static final class Slow extends BaseSubscriber<String> {

        final AtomicInteger seen = new AtomicInteger();

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            request(1);
        }

        @Override
        protected void hookOnNext(String look) {
            seen.incrementAndGet();
        }
    }

    @Test
    void keepsOneSignalForASlowWatcherHoweverManyCome() {
        var slow = new Slow();
        watchers.of("ord_1", Watcher.known("cus_ada")).subscribe(slow);
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
        watchers.of("ord_1", Watcher.known("cus_ada")).subscribe(first);
        watchers.of("ord_2", Watcher.known("cus_ada")).subscribe(second);
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
                new Watchers<String>(
                        500,
                        subject -> {
                            looks.incrementAndGet();
                            return subject;
                        });
        for (int i = 0; i < 100; i++) {
            many.of("ord_1", Watcher.guest("ord_1")).subscribe(_ -> {});
        }
        looks.set(0);

        many.wake("ord_1");
        many.wake("ord_2");

        assertThat(looks).hasValue(1);
    }

    @Test
    void wakesOneWhoWatchesSeveral() {
        var both = new Slow();
        watchers.of(List.of("var_1", "var_2"), Watcher.guest(null)).subscribe(both);
        both.requestUnbounded();

        watchers.wake("var_2");
        watchers.wake("var_1");
        watchers.wake("var_3");
        assertThat(both.seen).hasValue(3);

        both.cancel();
        assertThat(watchers.count("var_1") + watchers.count("var_2")).isZero();
    }

    @Test
    void doesNotCountTogetherThoseWithoutAName() {
        for (int i = 0; i < 2 * Watchers.MOST_OF_ONE; i++) {
            watchers.of("var_1", Watcher.guest(null)).subscribe(new Slow());
        }

        assertThat(watchers.count("var_1")).isEqualTo(2 * Watchers.MOST_OF_ONE);
    }

    @Test
    void forgetsWhoLeft() {
        var gone = new Slow();
        watchers.of("ord_1", Watcher.known("cus_ada")).subscribe(gone);
        assertThat(watchers.count("ord_1")).isOne();

        gone.cancel();

        assertThat(watchers.count("ord_1")).isZero();
    }

    @Test
    void refusesOneWhoWatchesTooMuchUntilSomethingIsLetGo() {
        var held = new ArrayList<Slow>();
        for (int i = 0; i < Watchers.MOST_OF_ONE; i++) {
            var slow = new Slow();
            watchers.of("ord_" + i, Watcher.known("cus_eve")).subscribe(slow);
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
        watchers.of("ord_new", Watcher.known(watcher)).subscribe(_ -> {}, refusals::add).dispose();
        assertThat(refusals).allMatch(StoaException.class::isInstance);
        return refusals;
    }

    @Test
    void keepsRoomForThoseWhoSignedIn() {
        for (int i = 0; i < 500; i++) {
            watchers.of("ord_" + i, Watcher.guest("ord_" + i)).subscribe(new Slow());
        }
        var refused = new ArrayList<Throwable>();

        watchers.of("ord_last", Watcher.guest("ord_last")).subscribe(_ -> {}, refused::add);
        assertThat(refused).singleElement().isInstanceOf(StoaException.class);
        assertThat(watchers.count("ord_last")).isZero();

        var customer = new Slow();
        watchers.of("ord_last", Watcher.known("cus_ada")).subscribe(customer);
        assertThat(customer.seen).hasValue(1);
    }

    @Test
    void hasRoomForAThousandGuestsInTheSmallestProcess() {
        assertThat(Watchers.roomIn(185L << 20)).isBetween(1_000, 1_500);
    }
}
