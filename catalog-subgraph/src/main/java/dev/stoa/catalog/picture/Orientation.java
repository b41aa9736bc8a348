package dev.stoa.catalog.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which side of a JPEG is up.
 *
 * @param exif 1 to 8, as Exif counts; 1 changes nothing
 */
public record Orientation(int exif) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int EXIF_HEAD = 10;

    public Orientation {
        if (exif < 1 || exif > 8) {
            throw new IllegalArgumentException("orientation: " + exif + " (expected: 1 to 8)");
        }
    }

    /** Upright where nothing else is noted, or what is noted makes no sense. */
    public static Orientation of(byte[] bytes, PictureFormat format) {
        try {
            return format == PictureFormat.JPEG ? inJpeg(ByteBuffer.wrap(bytes)) : UPRIGHT;
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static Orientation inJpeg(ByteBuffer in) {
        int at = 2;
        while ((in.get(at) & 0xFF) == 0xFF && (in.get(at + 1) & 0xFF) != 0xDA) {
            int length = in.getShort(at + 2) & 0xFFFF;
            if ((in.get(at + 1) & 0xFF) == 0xE1 && in.getInt(at + 4) == 0x45786966) {
                int told = inTiff(in.slice(at + EXIF_HEAD, length - EXIF_HEAD + 2));
                return told >= 1 && told <= 8 ? new Orientation(told) : UPRIGHT;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** 1, which changes nothing, where the notes do not tell or make no sense. */
    static int inTiff(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if (tiff.getShort(entry) == 0x0112) {
                    return tiff.getShort(entry + 8);
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    boolean isOnItsSide() {
        return exif >= 5;
    }

    boolean isMirrored() {
        return exif == 2 || exif == 4 || exif == 5 || exif == 7;
    }

    /** Quarters of a turn to the right, after mirroring. */
    int quarterTurns() {
        return switch (exif) {
            case 3, 4 -> 2;
            case 6, 7 -> 1;
            case 5, 8 -> 3;
            default -> 0;
        };
    }
}
