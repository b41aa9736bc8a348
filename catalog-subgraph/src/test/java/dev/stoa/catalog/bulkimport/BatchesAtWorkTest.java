package dev.stoa.catalog.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BatchesAtWorkTest {

    private final List<Integer> told = new ArrayList<>();

    @Test
    void tellsInOrderWhicheverIsReadyFirst() {
        var second = new CountDownLatch(1);
        try (var batches = new BatchesAtWork(result -> told.add(result.created()))) {
            batches.begin(
                    () -> {
                        second.await();
                        return created(1);
                    });
            batches.begin(
                    () -> {
                        second.countDown();
                        return created(2);
                    });
            batches.begin(() -> created(3));

            assertThat(batches.end()).isTrue();
        }
        assertThat(told).containsExactly(1, 2, 3);
    }

    @Test
    void beginsNoMoreOnceItIsOver() {
        var isBegun = new AtomicBoolean();
        try (var batches = new BatchesAtWork(_ -> false)) {
            assertThat(batches.begin(() -> created(1))).isTrue();
            assertThat(batches.begin(() -> created(2))).isTrue();
            assertThat(batches.begin(() -> begun(isBegun))).isFalse();
        }
        assertThat(isBegun).isFalse();
    }

    @Test
    void failsAsABatchFailedAndWaitsForTheOther() {
        var isStored = new AtomicBoolean();
        assertThatThrownBy(
                        () -> {
                            try (var batches = new BatchesAtWork(_ -> true)) {
                                batches.begin(BatchesAtWorkTest::failed);
                                batches.begin(() -> begun(isStored));
                                batches.end();
                            }
                        })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not to be stored");
        assertThat(isStored).isTrue();
    }

    private static BatchResult begun(AtomicBoolean noted) {
        noted.set(true);
        return created(1);
    }

    private static BatchResult failed() {
        throw new IllegalArgumentException("not to be stored");
    }

    private static BatchResult created(int number) {
        return new BatchResult(number, 0, 0, 0, List.of());
    }
}
