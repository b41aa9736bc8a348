package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchKeysTest {

    @Test
    void forgetsCaseAccentsAndSpaces() {
        assertThat(SearchKeys.normalised("  Zoë   ÅNGSTRÖM ")).isEqualTo("zoe angstrom");
    }
}
