package dev.stoa.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void tellsPicturesByTheirContent() {
        assertThat(PictureFormat.of(hex("FFD8FFE0"))).contains(PictureFormat.JPEG);
        assertThat(PictureFormat.of(hex("89504E470D0A1A0A"))).contains(PictureFormat.PNG);
        assertThat(PictureFormat.of("GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .contains(PictureFormat.GIF);
        assertThat(PictureFormat.of("RIFFxxxxWEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
                .contains(PictureFormat.WEBP);
        assertThat(PictureFormat.of("<svg xmlns=".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(PictureFormat.of(new byte[0])).isEmpty();
    }

    @Test
    void readsTheSizeFromTheHeader() {
        assertThat(size("89504E470D0A1A0A0000000D49484452000002580000019008", PictureFormat.PNG))
                .isEqualTo("600x400");
        assertThat(size("474946383961580290010000", PictureFormat.GIF)).isEqualTo("600x400");
        assertThat(size("FFD8FFE000040000FFC0000B0801900258010111", PictureFormat.JPEG))
                .isEqualTo("600x400");
        assertThat(
                        size(
                                "5249464600000000574542505650385800000000000000005702008F0100",
                                PictureFormat.WEBP))
                .isEqualTo("600x400");
    }

    @Test
    void knowsNoSizeOfABrokenHeader() {
        assertThat(size("FFD8FFE0", PictureFormat.JPEG)).isEqualTo("none");
        assertThat(size("89504E470D0A1A0A", PictureFormat.PNG)).isEqualTo("none");
        assertThat(size("FFD8FFFFFFFFFFFF", PictureFormat.JPEG)).isEqualTo("none");
    }

    private static String size(String hex, PictureFormat format) {
        return PictureSize.of(hex(hex), format)
                .map(size -> size.width() + "x" + size.height())
                .orElse("none");
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
