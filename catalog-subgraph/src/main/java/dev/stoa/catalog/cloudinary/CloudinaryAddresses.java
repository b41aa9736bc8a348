package dev.stoa.catalog.cloudinary;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.ImageAddresses;
import dev.stoa.catalog.media.ImageTransform;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.picture.FocalPoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of Cloudinary's {@code fetch} delivery.
 *
 * @param delivery such as {@code https://res.cloudinary.com/demo}
 * @param secret of the account's API key; signs, so that nobody else can have it fetch and render
 */
record CloudinaryAddresses(String delivery, String secret, MediaAddresses addresses)
        implements ImageAddresses {

    private static final int SIGNATURE_LENGTH = 8;

    @Override
    public Optional<String> of(Image image, ImageTransform transform, FocalPoint focus) {
        var source = encoded(addresses.of(image));
        var wish = wish(image, transform, focus);
        return Optional.of(
                delivery
                        + "/image/fetch/s--"
                        + signature(wish + "/" + source)
                        + "--/"
                        + wish
                        + "/"
                        + source);
    }

    private static String wish(Image image, ImageTransform transform, FocalPoint focus) {
        boolean crops =
                transform.crops() && transform.width() != null && transform.height() != null;
        return (crops ? "c_fill" : "c_limit")
                + ",f_"
                + format(transform)
                + (crops ? gravity(image, focus) : "")
                + side(",h_", transform.height())
                + ",q_"
                + transform.wishedQuality().map(it -> "" + it.percent()).orElse("auto")
                + side(",w_", transform.width())
                + (crops ? spot(image, focus) : "");
    }

    private static String format(ImageTransform transform) {
        return switch (transform.kind()) {
            case JPEG -> "jpg";
            case PNG -> "png";
            case WEBP -> "webp";
        };
    }

    private static String gravity(Image image, FocalPoint focus) {
        return isKnown(image, focus) ? ",g_xy_center" : "";
    }

    private static String spot(Image image, FocalPoint focus) {
        return isKnown(image, focus)
                ? side(",x_", pixel(image.width(), focus.x()))
                        + side(",y_", pixel(image.height(), focus.y()))
                : "";
    }

    private static boolean isKnown(Image image, FocalPoint focus) {
        return !focus.equals(FocalPoint.CENTRE) && image.width() != null && image.height() != null;
    }

    private static @Nullable Integer pixel(@Nullable Integer side, int percent) {
        return side == null ? null : side * percent / 100;
    }

    private static String side(String name, @Nullable Integer pixels) {
        return pixels == null ? "" : name + pixels;
    }

    /** As Cloudinary's own libraries write the address of a source. */
    private static String encoded(String source) {
        return URLEncoder.encode(source, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }

    String signature(String signed) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            var digest = sha1.digest((signed + secret).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, SIGNATURE_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-1", e);
        }
    }
}
