package dev.stoa.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeflationTest {

    private final Deflation deflation = new Deflation();

    @Test
    void givesBackWhatItWasGivenBeforeAndAfterItHasADictionary() {
        var all = IntStream.range(0, 600).mapToObj(DeflationTest::product).toList();
        var deflated = all.stream().map(deflation::deflated).toList();

        for (int i = 0; i < all.size(); i++) {
            assertThat(deflation.inflated(deflated.get(i))).isEqualTo(all.get(i));
        }
        assertThat(deflated.getLast().length).isLessThan(deflated.getFirst().length / 2);
    }

    @Test
    void takesWhatCannotBeMadeSmaller() {
        var noise = new byte[100_000];
        new Random(1).nextBytes(noise);

        assertThat(deflation.inflated(deflation.deflated(noise))).isEqualTo(noise);
        assertThat(deflation.inflated(deflation.deflated(new byte[0]))).isEmpty();
    }

    @Test
    void refusesWhatIsBroken() {
        var deflated = deflation.deflated(product(1));
        var half = Arrays.copyOf(deflated, deflated.length / 2);

        assertThatThrownBy(() -> deflation.inflated(half))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] product(int number) {
        return ("Mug %d, of stoneware, glazed by hand in one of six colours, /media/mug-%d.jpg"
                        .formatted(number, number))
                .getBytes(StandardCharsets.UTF_8);
    }
}
