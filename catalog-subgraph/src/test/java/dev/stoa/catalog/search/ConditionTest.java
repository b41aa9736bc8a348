package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Condition A = is("a");
    private static final Condition B = is("b");
    private static final Condition C = is("c");

    @Test
    void theSameIsWrittenInOneWay() {
        assertThat(Condition.all(List.of(A, B))).isEqualTo(Condition.all(List.of(B, A, B)));
        assertThat(Condition.any(List.of(A, Condition.any(List.of(C, B)))))
                .isEqualTo(Condition.any(List.of(A, B, C)));
        assertThat(Condition.all(List.of(Condition.all(List.of(A))))).isEqualTo(A);
        assertThat(Condition.not(Condition.not(A))).isEqualTo(A);
    }

    @Test
    void whatMeansSomethingElseStaysDifferent() {
        assertThat(Condition.all(List.of(A, B))).isNotEqualTo(Condition.any(List.of(A, B)));
        assertThat(Condition.all(List.of(A, Condition.any(List.of(B, C)))))
                .isNotEqualTo(Condition.any(List.of(A, Condition.all(List.of(B, C)))));
        assertThat(Condition.not(Condition.all(List.of(A, B))))
                .isNotEqualTo(Condition.all(List.of(Condition.not(A), Condition.not(B))));
    }

    private static Condition is(String tag) {
        var none = List.<String>of();
        return new Condition.Is(
                new Narrowing(
                        null,
                        none,
                        none,
                        none,
                        none,
                        List.of(tag),
                        null,
                        null,
                        null,
                        null,
                        Map.of(),
                        Map.of(),
                        null));
    }
}
