package dev.stoa.catalog.picture;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pixels of our own. */
public final class PictureWriter {

    private PictureWriter() {}

    public static byte[] write(Pixels pixels, PictureFormat format) {
        return write(pixels, format, PictureQuality.USUAL);
    }

    /**
     * @param quality means nothing to PNG, which keeps all
     */
    public static byte[] write(Pixels pixels, PictureFormat format, PictureQuality quality) {
        var shown = format == PictureFormat.JPEG ? pixels.onWhite() : pixels;
        try {
            return write(shown, writer(format), format, quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(
            Pixels pixels, ImageWriter writer, PictureFormat format, PictureQuality quality)
            throws IOException {
        var how = how(writer, format, quality);
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(pixels.image(), null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static ImageWriter writer(PictureFormat format) throws IOException {
        return switch (format) {
            case WEBP -> new WebPImageWriterSpi().createWriterInstance(null);
            case JPEG, PNG -> ImageIO.getImageWritersByMIMEType(format.mediaType()).next();
            case GIF -> throw new IllegalArgumentException("format: GIF (expected: one we write)");
        };
    }

    private static ImageWriteParam how(
            ImageWriter writer, PictureFormat format, PictureQuality quality) {
        var how = writer.getDefaultWriteParam();
        if (format == PictureFormat.PNG) {
            return how;
        }
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType(format == PictureFormat.WEBP ? "Lossy" : "JPEG");
        how.setCompressionQuality(quality.percent() / 100f);
        if (format == PictureFormat.JPEG) {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return how;
    }
}
