package dev.stoa.catalog.cloudinary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.ImageFit;
import dev.stoa.catalog.media.ImageFormat;
import dev.stoa.catalog.media.ImageTransform;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.picture.FocalPoint;
import org.junit.jupiter.api.Test;

class CloudinaryAddressesTest {

    private static final Image MUG = new Image("/media/mug.jpg", null, null, 1_000, 500);

    private final CloudinaryAddresses cloudinary =
            new CloudinaryAddresses(
                    "https://res.cloudinary.com/test123",
                    "b",
                    new MediaAddresses("https://shop.example"));

    /** Pairs from the tests of Cloudinary's own libraries. */
    @Test
    void signsAsCloudinaryDoes() {
        assertThat(cloudinary.signature("c_crop,h_20,w_10/image.jpg")).isEqualTo("Ai4Znfl3");
        assertThat(cloudinary.signature("http://google.com/path/to/image.png"))
                .isEqualTo("hH_YcbiS");
    }

    @Test
    void letsOurPicturesBeFetched() {
        var transform =
                new ImageTransform(300, null, ImageFit.CONTAIN, ImageFormat.WEBP, null, null);

        assertThat(cloudinary.of(MUG, transform, FocalPoint.CENTRE).orElseThrow())
                .matches(
                        "https://res\\.cloudinary\\.com/test123/image/fetch/s--[\\w-]{8}--/"
                                + "c_limit,f_webp,q_auto,w_300/https://shop\\.example/media/mug\\.jpg");
    }

    @Test
    void asksForTheQuality() {
        var transform = new ImageTransform(300, null, null, null, 50, null);

        assertThat(cloudinary.of(MUG, transform, FocalPoint.CENTRE).orElseThrow())
                .contains("/c_limit,f_webp,q_60,w_300/");
    }

    @Test
    void keepsTheSpotThatStaffMarked() {
        var transform = new ImageTransform(300, 300, ImageFit.COVER, ImageFormat.JPEG, null, null);

        assertThat(cloudinary.of(MUG, transform, new FocalPoint(20, 80)).orElseThrow())
                .contains("/c_fill,f_jpg,g_xy_center,h_300,q_auto,w_300,x_200,y_400/");
        assertThat(cloudinary.of(MUG, transform, FocalPoint.CENTRE).orElseThrow())
                .contains("/c_fill,f_jpg,h_300,q_auto,w_300/");
    }

    @Test
    void lendsNoSignatureToWhatIsInAnAddress() {
        var odd =
                new Image("https://example.com/a b,w_9/ü.jpg?x=/../&y=1#z", null, null, null, null);
        var transform = new ImageTransform(300, null, null, null, null, null);

        assertThat(cloudinary.of(odd, transform, FocalPoint.CENTRE).orElseThrow())
                .endsWith("/https://example.com/a%20b%2Cw_9/%C3%BC.jpg%3Fx%3D/../%26y%3D1%23z");
    }
}
