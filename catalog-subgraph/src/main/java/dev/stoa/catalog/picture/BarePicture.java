package dev.stoa.catalog.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A picture without what cameras and programs wrote into it: place, time, owner, smaller copies,
 * films behind it. Of all that, only which side is up stays. The picture itself is not decoded.
 */
public final class BarePicture {

    private static final byte[] EXIF = latin1("Exif\0\0");
    private static final Set<String> NOTES_OF_PNG = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
    private static final Set<String> NOTES_OF_WEBP = Set.of("EXIF", "XMP ");

    /** Flags of VP8X that say that there are notes. */
    private static final int HAS_NOTES = 0x08 | 0x04;

    private static final int HEAD = 8;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    private BarePicture(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    /** Empty when the bytes are no whole picture of that kind, or of a kind that is not taken. */
    public static Optional<byte[]> of(byte[] bytes, PictureFormat format) {
        try {
            var bare = new BarePicture(bytes);
            return switch (format) {
                case JPEG -> Optional.of(bare.jpeg());
                case PNG -> Optional.of(bare.png());
                case WEBP -> Optional.of(bare.webp());
                case GIF -> Optional.empty();
            };
        } catch (RuntimeException e) {
            // Whatever was read beyond its end or has a length below nothing.
            return Optional.empty();
        }
    }

    private byte[] jpeg() {
        copy(2);
        while (true) {
            int marker = nextMarker();
            if (marker == 0xD9) {
                out.write(0xFF);
                out.write(marker);
                return out.toByteArray();
            }
            int length = in.getShort(in.position()) & 0xFFFF;
            if (isNote(marker, length)) {
                keepOrientation(marker, length);
                in.position(in.position() + length);
            } else {
                out.write(0xFF);
                out.write(marker);
                copy(length);
            }
            if (marker == 0xDA) {
                copyScan();
            }
        }
    }

    /** The marker of the segment that begins here. */
    private int nextMarker() {
        if ((in.get() & 0xFF) != 0xFF) {
            throw new IllegalStateException("no marker at " + in.position());
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    /** Comments, and what applications wrote, but for what the colours need. */
    private boolean isNote(int marker, int length) {
        boolean isApplications = marker >= 0xE0 && marker <= 0xEF;
        boolean isOfColours =
                marker == 0xE0
                        || marker == 0xEE
                        || marker == 0xE2 && length > 14 && isHere(2, latin1("ICC_PROFILE\0"));
        return marker == 0xFE || isApplications && !isOfColours;
    }

    /** Compressed data go on until a marker that is neither stuffed nor a restart. */
    private void copyScan() {
        int end = in.position();
        while (!isMarker(in.get(end) & 0xFF, in.get(end + 1) & 0xFF)) {
            end++;
        }
        copy(end - in.position());
    }

    private static boolean isMarker(int one, int next) {
        boolean isRestart = next >= 0xD0 && next <= 0xD7;
        return one == 0xFF && next != 0 && next != 0xFF && !isRestart;
    }

    private void keepOrientation(int marker, int length) {
        if (marker != 0xE1 || length < 22 || !isHere(2, EXIF)) {
            return;
        }
        int orientation = Orientation.inTiff(in.slice(in.position() + 8, length - 8));
        if (orientation > 1 && orientation <= 8) {
            var note =
                    ByteBuffer.allocate(36)
                            .putShort((short) 0xFFE1)
                            .putShort((short) 34)
                            .put(EXIF)
                            .put(latin1("MM\0*"))
                            .putInt(HEAD)
                            .putShort((short) 1)
                            .putShort((short) 0x0112)
                            .putShort((short) 3)
                            .putInt(1)
                            .putShort((short) orientation);
            out.writeBytes(note.array());
        }
    }

    private byte[] png() {
        copy(HEAD);
        while (true) {
            int length = in.getInt(in.position());
            var type = text(in.position() + 4);
            if (length < 0) {
                throw new IllegalStateException("length of " + type + ": " + length);
            }
            if (NOTES_OF_PNG.contains(type)) {
                in.position(in.position() + 12 + length);
            } else {
                copy(12 + length);
            }
            if (type.equals("IEND")) {
                return out.toByteArray();
            }
        }
    }

    private byte[] webp() {
        in.order(ByteOrder.LITTLE_ENDIAN);
        int end = HEAD + in.getInt(4);
        copy(12);
        while (in.position() < end) {
            var type = text(in.position());
            int length = in.getInt(in.position() + 4);
            int whole = HEAD + length + (length & 1);
            if (length < 0) {
                throw new IllegalStateException("length of " + type + ": " + length);
            }
            if (NOTES_OF_WEBP.contains(type)) {
                in.position(in.position() + whole);
            } else {
                copy(whole);
            }
        }
        var bare = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        bare.putInt(4, bare.capacity() - HEAD);
        if (PictureFormat.begins(bare.array(), 12, "VP8X")) {
            bare.put(20, (byte) (bare.get(20) & ~HAS_NOTES));
        }
        return bare.array();
    }

    /** A file may claim any length: nothing is taken for what it does not have. */
    private void copy(int count) {
        if (count < 0 || count > in.remaining()) {
            throw new IllegalStateException("it ends before " + count + " bytes more");
        }
        var some = new byte[count];
        in.get(some);
        out.writeBytes(some);
    }

    private boolean isHere(int offset, byte[] expected) {
        return in.slice(in.position() + offset, expected.length).equals(ByteBuffer.wrap(expected));
    }

    private String text(int at) {
        var four = new byte[4];
        in.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
