package dev.stoa.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarePictureTest {

    private static final String PLACE = "52.5163N 13.3777E";

    @Test
    void takesThePlaceOutOfAJpegAndLeavesThePicture() throws IOException {
        var photo = spliced(drawn("jpg"), 2, exif(1), segment(0xFE, PLACE));

        var bare = BarePicture.of(photo, PictureFormat.JPEG).orElseThrow();

        assertThat(text(photo)).contains(PLACE);
        assertThat(text(bare)).doesNotContain(PLACE).doesNotContain("Exif");
        assertSamePicture(photo, bare);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8})
    void keepsWhichSideIsUp(int orientation) throws IOException {
        var photo = spliced(drawn("jpg"), 2, exif(orientation));

        var bare = BarePicture.of(photo, PictureFormat.JPEG).orElseThrow();

        assertThat(text(bare)).doesNotContain(PLACE).contains("Exif\0\0MM\0*");
        assertThat(bare[2 + 4 + 6 + 8 + 2 + 9]).isEqualTo((byte) orientation);
        assertSamePicture(photo, bare);
        assertThat(BarePicture.of(bare, PictureFormat.JPEG)).contains(bare);
    }

    @Test
    void cutsOffWhatFollowsTheEndOfAJpeg() throws IOException {
        var drawn = drawn("jpg");

        assertThat(
                        BarePicture.of(
                                joined(drawn, PLACE.getBytes(StandardCharsets.UTF_8)),
                                PictureFormat.JPEG))
                .contains(drawn);
    }

    @Test
    void takesNotesOutOfAPng() throws IOException {
        var drawn = drawn("png");
        var note = PLACE.getBytes(StandardCharsets.UTF_8);
        var chunk =
                ByteBuffer.allocate(12 + note.length)
                        .putInt(note.length)
                        .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                        .put(note)
                        .array();

        assertThat(BarePicture.of(spliced(drawn, 33, chunk), PictureFormat.PNG)).contains(drawn);
        assertThat(BarePicture.of(joined(drawn, note), PictureFormat.PNG)).contains(drawn);
    }

    @Test
    void takesNotesOutOfAWebp() {
        var picture = chunk("VP8 ", "picture");
        var withNotes = webp(0x0C, picture, chunk("EXIF", PLACE), chunk("XMP ", PLACE));

        assertThat(BarePicture.of(withNotes, PictureFormat.WEBP)).contains(webp(0, picture));
    }

    /** They were taken at their word once, and the memory of the whole process with it. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 808_464_432, Integer.MAX_VALUE, -1})
    void refusesPartsThatAreLongerThanTheFile(int length) {
        var png = ByteBuffer.allocate(64).put(drawnSignature()).putInt(length).put(latin1("IHDR"));
        var webp =
                ByteBuffer.allocate(64)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(latin1("RIFF"))
                        .putInt(32)
                        .put(latin1("WEBPVP8 "))
                        .putInt(length);

        assertThat(BarePicture.of(png.array(), PictureFormat.PNG)).isEmpty();
        assertThat(BarePicture.of(webp.array(), PictureFormat.WEBP)).isEmpty();
    }

    @Test
    void refusesWhatIsNoWholePicture() throws IOException {
        for (var format : PictureFormat.values()) {
            assertThat(BarePicture.of(new byte[0], format)).isEmpty();
        }
        assertThat(BarePicture.of(new byte[64], PictureFormat.JPEG)).isEmpty();
        assertThat(BarePicture.of(new byte[64], PictureFormat.PNG)).isEmpty();
        var jpeg = drawn("jpg");
        var png = drawn("png");
        for (int length = 4; length < 60; length++) {
            assertThat(BarePicture.of(Arrays.copyOf(jpeg, length), PictureFormat.JPEG)).isEmpty();
            assertThat(BarePicture.of(Arrays.copyOf(png, length), PictureFormat.PNG)).isEmpty();
        }
        var negative = spliced(png, 33, ByteBuffer.allocate(8).putInt(-13).array());
        assertThat(BarePicture.of(negative, PictureFormat.PNG)).isEmpty();
    }

    private static byte[] drawn(String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, x * 5 << 16 | y * 7 << 8 | x * y % 256);
            }
        }
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** As phones write it: least significant byte first, the orientation among other things. */
    private static byte[] exif(int orientation) {
        var note = PLACE.getBytes(StandardCharsets.UTF_8);
        var tiff =
                ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + note.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put("II*\0".getBytes(StandardCharsets.ISO_8859_1))
                        .putInt(8)
                        .putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(note.length).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putInt(0).put(note);
        return segment(0xE1, "Exif\0\0" + new String(tiff.array(), StandardCharsets.ISO_8859_1));
    }

    private static byte[] segment(int marker, String content) {
        return ByteBuffer.allocate(4 + content.length())
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length() + 2))
                .put(content.getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }

    private static byte[] webp(int flags, byte[]... chunks) {
        var content = joined(chunks);
        return ByteBuffer.allocate(30 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(22 + content.length)
                .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .putInt(flags)
                .put(new byte[] {39, 0, 0, 29, 0, 0})
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, String content) {
        int length = content.length();
        return ByteBuffer.allocate(8 + length + (length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(length)
                .put(content.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static byte[] spliced(byte[] whole, int at, byte[]... between) {
        return joined(
                Arrays.copyOf(whole, at),
                joined(between),
                Arrays.copyOfRange(whole, at, whole.length));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertSamePicture(byte[] one, byte[] other) throws IOException {
        var a = ImageIO.read(new ByteArrayInputStream(one));
        var b = ImageIO.read(new ByteArrayInputStream(other));
        assertThat(b.getRGB(0, 0, 40, 30, null, 0, 40))
                .isEqualTo(a.getRGB(0, 0, 40, 30, null, 0, 40));
    }

    private static byte[] drawnSignature() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
