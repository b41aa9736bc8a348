package dev.stoa.catalog.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes pictures, at a part of their size where that is enough. Java alone reads: decoders in C
 * have been broken by hostile pictures.
 */
public final class PictureReader {

    /** Of more pixels nothing is decoded: a few bytes can say that they are billions. */
    public static final long MOST_PIXELS = 40_000_000;

    /** The decoder of WebP cannot leave pixels out. */
    private static final long MOST_PIXELS_OF_WEBP = 16_000_000;

    private static final long ENOUGH_PIXELS = 6_000_000;

    private PictureReader() {}

    /** Whether a picture of this size may be decoded. */
    public static boolean isReadable(PictureSize size, PictureFormat format) {
        return size.pixels() <= (format == PictureFormat.WEBP ? MOST_PIXELS_OF_WEBP : MOST_PIXELS);
    }

    /**
     * The picture, upright; empty when it is broken or too large.
     *
     * @param least pixels of the smaller scale that are wanted on the shorter side
     */
    public static Optional<Pixels> read(byte[] bytes, int least) {
        var format = PictureFormat.of(bytes);
        var size = format.flatMap(known -> PictureSize.of(bytes, known));
        if (size.isEmpty() || !isReadable(size.get(), format.get())) {
            return Optional.empty();
        }
        try {
            var image = decode(bytes, format.get(), step(size.get(), least));
            return Optional.of(
                    new Pixels(plain(image)).upright(Orientation.of(bytes, format.get())));
        } catch (IOException | RuntimeException e) {
            // What a decoder throws at nonsense depends on the nonsense.
            return Optional.empty();
        }
    }

    /** Of how many pixels in a row one is read: at least twice of what is wanted stays. */
    private static int step(PictureSize size, int least) {
        int shorter = Math.min(size.width(), size.height());
        int enough = Math.max(1, shorter / Math.max(1, 2 * least));
        int bearable = (int) Math.ceil(Math.sqrt((double) size.pixels() / ENOUGH_PIXELS));
        return Math.max(enough, bearable);
    }

    private static BufferedImage decode(byte[] bytes, PictureFormat format, int step)
            throws IOException {
        var reader = reader(format);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(PictureFormat format) throws IOException {
        if (format == PictureFormat.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        return ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
    }

    /** Palettes, grey and CMYK as colours that all later steps know. */
    private static BufferedImage plain(BufferedImage image) {
        boolean shines = image.getColorModel().hasAlpha();
        int type = shines ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        if (image.getType() == type) {
            return image;
        }
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var graphics = plain.createGraphics();
        try {
            graphics.drawImage(image, 0, 0, null);
        } finally {
            graphics.dispose();
        }
        return plain;
    }
}
