package dev.stoa.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PixelsTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "GIF")
    void writesWhatItReads(PictureFormat format) {
        var written = PictureWriter.write(halves(200, 100), format);

        var read = PictureReader.read(written, 100).orElseThrow();

        assertThat(PictureFormat.of(written)).contains(format);
        assertThat(read.width()).isEqualTo(200);
        assertThat(read.height()).isEqualTo(100);
        assertColor(read, 20, 50, Color.RED);
        assertColor(read, 180, 50, Color.BLUE);
    }

    @Test
    void readsOnlyAsMuchAsIsWanted() {
        var large = PictureWriter.write(halves(2_000, 1_000), PictureFormat.JPEG);

        assertThat(PictureReader.read(large, 50).orElseThrow().width()).isEqualTo(200);
    }

    @Test
    void doesNotDecodeWhatSaysThatItIsHuge() {
        var bomb = pngOf(30_000, 30_000);

        assertThat(PictureFormat.of(bomb)).contains(PictureFormat.PNG);
        assertThat(PictureReader.read(bomb, 10)).isEmpty();
    }

    @Test
    void makesNothingOfWhatIsBroken() {
        var whole = PictureWriter.write(halves(64, 64), PictureFormat.PNG);

        assertThat(PictureReader.read(Arrays.copyOf(whole, whole.length / 2), 10)).isEmpty();
        assertThat(PictureReader.read(pngOf(10, 10), 10)).isEmpty();
        assertThat(PictureReader.read(new byte[0], 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, RED", "100, BLUE"})
    void cropsAroundTheSpot(int x, String color) {
        var cropped = halves(200, 100).cropped(1, 1, new FocalPoint(x, 50)).scaled(20, 20);

        assertThat(cropped.width()).isEqualTo(20);
        assertColor(cropped, 10, 10, color.equals("RED") ? Color.RED : Color.BLUE);
    }

    @ParameterizedTest
    @CsvSource({"1,RED,RED", "3,BLUE,BLUE", "6,RED,BLUE", "8,BLUE,RED", "2,BLUE,BLUE"})
    void turnsWhatCamerasTurnByANote(int exif, String topLeft, String bottomLeft) {
        var turned = halves(200, 100).upright(new Orientation(exif));

        assertThat(turned.width()).isEqualTo(exif >= 5 ? 100 : 200);
        assertColor(turned, 5, 5, topLeft.equals("RED") ? Color.RED : Color.BLUE);
        assertColor(
                turned, 5, turned.height() - 5, bottomLeft.equals("RED") ? Color.RED : Color.BLUE);
    }

    @Test
    void knowsHowAPictureLooks() {
        var look =
                PictureLook.of(PictureWriter.write(halves(300, 100), PictureFormat.PNG))
                        .orElseThrow();

        assertThat(look.blurHash()).hasSize(28).startsWith("L");
        assertThat(look.dominantColor()).isIn("#ff0000", "#0000ff");
    }

    /** What blurha.sh makes of one colour: no waves at all. */
    @Test
    void hashesAsOthersDo() {
        var black = new Pixels(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));

        assertThat(PictureLook.of(black).blurHash()).isEqualTo("L00000fQfQfQfQfQfQfQfQfQfQfQ");
    }

    private static Pixels halves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return new Pixels(image);
    }

    private static void assertColor(Pixels pixels, int x, int y, Color expected) {
        var found = new Color(pixels.image().getRGB(x, y));
        assertThat(Math.abs(found.getRed() - expected.getRed())).isLessThan(60);
        assertThat(Math.abs(found.getBlue() - expected.getBlue())).isLessThan(60);
    }

    /** A header that promises pixels which do not follow. */
    private static byte[] pngOf(int width, int height) {
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .putInt(0)
                .put("IEND".getBytes(StandardCharsets.US_ASCII))
                .putInt(0xAE426082)
                .array();
    }
}
