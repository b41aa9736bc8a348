package dev.stoa.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stoa.catalog.recommendation.BoughtProduct.Companion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoughtProductTest {

    @Test
    void isNoCompanionOfItself() {
        var mug = BoughtProduct.never("mug").with(List.of("mug", "tea"), 1);

        assertThat(mug.companions()).extracting(Companion::productId).containsExactly("tea");
    }

    @Test
    void keepsTheFaithfulAndLetsNewOnesIn() {
        var mug = BoughtProduct.never("mug").with(List.of("tea"), 1).with(List.of("tea"), 2);
        mug = mug.with(List.of("first"), 3);
        for (int i = 0; i < 100; i++) {
            mug = mug.with(List.of("other" + i), 4 + i);
        }

        assertThat(mug.companions())
                .hasSize(100)
                .extracting(Companion::productId)
                .contains("tea", "other99")
                .doesNotContain("first", "other0");
    }

    @Test
    void putsTheSurestFirst() {
        var mug = BoughtProduct.never("mug");
        for (int i = 1; i <= 10; i++) {
            mug = mug.counted(1).with(i <= 8 ? List.of("tea", "bag") : List.of("bag"), i);
        }

        var measured = mug.measured(Map.of("tea", 8L, "bag", 900L), 1000);

        assertThat(measured.companions())
                .extracting(Companion::productId)
                .containsExactly("tea", "bag");
    }

    @Test
    void fadesByHalfInTwoWeeks() {
        var now = Instant.parse("2031-05-05T12:00:00Z");

        assertThat(Popularity.of(now) / Popularity.of(now.minus(14, ChronoUnit.DAYS)))
                .isEqualTo(2, within(1e-9));
        assertThat(Popularity.of(Instant.parse("2060-01-01T00:00:00Z"))).isFinite();
    }

    @Test
    void startsFromTheLastTenOfEachWithPurchasesFirst() {
        var bought = IntStream.range(0, 30).mapToObj(i -> "b" + i).toList();
        var seeds = new Interests(bought, List.of("b29", "v1")).seeds();

        assertThat(seeds).hasSize(11);
        assertThat(seeds.getFirst().productId()).isEqualTo("b0");
        assertThat(seeds.getLast())
                .satisfies(seed -> assertThat(seed.productId()).isEqualTo("v1"))
                .satisfies(seed -> assertThat(seed.isPurchased()).isFalse());
    }
}
