package dev.stoa.catalog.picture;

import java.util.Optional;

/**
 * Width and height of a picture in pixels, read from its header: nothing is decoded, so that no
 * hostile picture can do harm here.
 */
public record PictureSize(int width, int height) {

    public static Optional<PictureSize> of(byte[] bytes, PictureFormat format) {
        try {
            var size =
                    switch (format) {
                        case PNG -> new PictureSize(big(bytes, 16, 4), big(bytes, 20, 4));
                        case GIF -> new PictureSize(little(bytes, 6, 2), little(bytes, 8, 2));
                        case JPEG -> jpeg(bytes);
                        case WEBP -> webp(bytes);
                    };
            return Optional.of(size).filter(known -> known.width > 0 && known.height > 0);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    public long pixels() {
        return (long) width * height;
    }

    /** As it is seen: cameras turn pictures by a note alone. */
    public PictureSize turned(Orientation orientation) {
        return orientation.isOnItsSide() ? new PictureSize(height, width) : this;
    }

    /** Walks the segments to the start of the frame (SOF), which holds the size. */
    private static PictureSize jpeg(byte[] bytes) {
        int at = 2;
        while (true) {
            int marker = bytes[at + 1] & 0xFF;
            boolean startOfFrame =
                    marker >= 0xC0
                            && marker <= 0xCF
                            && marker != 0xC4
                            && marker != 0xC8
                            && marker != 0xCC;
            if (startOfFrame) {
                return new PictureSize(big(bytes, at + 7, 2), big(bytes, at + 5, 2));
            }
            at += marker == 0xFF ? 1 : 2 + big(bytes, at + 2, 2);
        }
    }

    private static PictureSize webp(byte[] bytes) {
        if (PictureFormat.begins(bytes, 12, "VP8X")) {
            return new PictureSize(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1);
        }
        if (PictureFormat.begins(bytes, 12, "VP8L")) {
            int bits = little(bytes, 21, 4);
            return new PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        return new PictureSize(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF);
    }

    private static int big(byte[] bytes, int offset, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | bytes[offset + i] & 0xFF;
        }
        return value;
    }

    private static int little(byte[] bytes, int offset, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes[offset + i] & 0xFF;
        }
        return value;
    }
}
