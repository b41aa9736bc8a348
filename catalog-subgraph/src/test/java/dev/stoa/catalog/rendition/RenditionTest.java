package dev.stoa.catalog.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.media.ImageFit;
import dev.stoa.catalog.media.ImageFormat;
import dev.stoa.catalog.media.ImageTransform;
import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.picture.FocalPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenditionTest {

    private static final MediaName NAME = new MediaName("0123456789abcdef0123456789abcdef.jpg");
    private static final FocalPoint SPOT = new FocalPoint(20, 70);

    private final RenditionSignatures signatures =
            new RenditionSignatures("a-secret-of-at-least-32-characters");

    @ParameterizedTest
    @CsvSource({
        "300, , CONTAIN, 320x240-50-50.webp",
        "320, , CONTAIN, 320x240-50-50.webp",
        ", 300, CONTAIN, 480x360-50-50.webp",
        "300, 100, CONTAIN, 160x120-50-50.webp",
        "9999, , CONTAIN, 1000x750-50-50.webp",
        ", , CONTAIN, 1000x750-50-50.webp",
        "300, 300, COVER, 320x320-20-70.webp",
        "300, 600, COVER, 320x640-20-70.webp",
        "2000, 2000, COVER, 750x750-20-70.webp",
        "300, , COVER, 320x240-50-50.webp"
    })
    void comesCloseToTheWishAndIsNeverLargerThanThePicture(
            @Nullable Integer width, @Nullable Integer height, ImageFit fit, String expected) {
        var transform = new ImageTransform(width, height, fit, ImageFormat.WEBP, null, null);

        var rendition = Rendition.of(NAME, 1_000, 750, transform, SPOT);

        assertThat(rendition.text()).isEqualTo(expected);
        assertThat(Rendition.parse(NAME, expected)).contains(rendition);
    }

    @ParameterizedTest
    @CsvSource({
        "1, WEBP, 320x240-50-50-q40.webp",
        "41, JPEG, 320x240-50-50-q60.jpg",
        "80, WEBP, 320x240-50-50.webp",
        "100, JPEG, 320x240-50-50-q95.jpg",
        "10, PNG, 320x240-50-50.png"
    })
    void isMadeInFewQualities(int quality, ImageFormat format, String expected) {
        var transform = new ImageTransform(320, null, null, format, quality, null);

        var rendition = Rendition.of(NAME, 1_000, 750, transform, SPOT);

        assertThat(rendition.text()).isEqualTo(expected);
        assertThat(Rendition.parse(NAME, expected)).contains(rendition);
    }

    @Test
    void readsWhatItSigned() {
        var rendition =
                Rendition.of(
                        NAME,
                        1_000,
                        750,
                        new ImageTransform(300, 300, ImageFit.COVER, null, null, null),
                        SPOT);

        assertThat(signatures.read(NAME, signatures.signed(rendition))).contains(rendition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "320x240-50-50.webp",
                "0000000000000000-320x240-50-50.webp",
                "../../../../etc/passwd",
                "0000000000000000-../../etc/passwd",
                "😀😀😀😀😀😀😀😀😀😀"
            })
    void readsNothingThatOthersWrote(String wish) {
        assertThat(signatures.read(NAME, wish)).isEmpty();
    }

    @Test
    void signsForOnePictureAndOneSizeAlone() {
        var signed =
                signatures.signed(
                        Rendition.of(
                                NAME,
                                1_000,
                                750,
                                new ImageTransform(320, null, null, null, null, null),
                                SPOT));
        var other = new MediaName("fedcba9876543210fedcba9876543210.jpg");

        assertThat(signatures.read(other, signed)).isEmpty();
        assertThat(signatures.read(NAME, signed.replace("320x240", "321x241"))).isEmpty();
        assertThat(new RenditionSignatures("another-secret-of-32-characters-").read(NAME, signed))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x0-0-101.webp",
                "1x1-1-1.svg",
                "1x1-1-1.gif",
                "99999x1-1-1.jpg",
                "1x1-1-1-q80.jpg",
                "1x1-1-1-q41.jpg",
                "1x1-1-1-q100.jpg",
                "x"
            })
    void isNothingElse(String text) {
        assertThat(Rendition.parse(NAME, text)).isEmpty();
    }
}
