package dev.stoa.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashedKeysTest {

    @Test
    void tellsManyKeysApart() {
        var map = new HashedKeys<Integer>(300_000);
        for (int i = 0; i < 200_000; i++) {
            assertThat(map.put("var_" + i, i)).isTrue();
        }

        for (int i = 0; i < 200_000; i++) {
            assertThat(map.get("var_" + i)).isEqualTo(i);
        }
        assertThat(map.get("var_200000")).isNull();
        assertThat(map.remove("var_7")).isEqualTo(7);
        assertThat(map.get("var_7")).isNull();
    }

    @Test
    void keepsNoMoreThanItMay() {
        var map = new HashedKeys<String>(2);
        assertThat(map.put("a", "1")).isTrue();
        assertThat(map.put("b", "2")).isTrue();
        assertThat(map.put("b", "3")).isTrue();

        assertThat(map.put("c", "4")).isFalse();
        assertThat(map.get("c")).isNull();
        assertThat(map.get("b")).isEqualTo("3");
    }
}
