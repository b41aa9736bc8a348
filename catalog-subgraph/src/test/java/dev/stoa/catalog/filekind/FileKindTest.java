package dev.stoa.catalog.filekind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    private static final Map<FileKind, byte[]> WHOLE =
            Map.of(
                    FileKind.MP4, Samples.mp4("frames"),
                    FileKind.WEBM, Samples.webm("frames"),
                    FileKind.GLB, Samples.glb("lamp"),
                    FileKind.PDF, Samples.pdf("care"));

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void isToldByContent(FileKind kind) throws IOException {
        assertThat(told(bytes(kind))).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void isNoneWhereverItIsCutOff(FileKind kind) throws IOException {
        var whole = bytes(kind);
        // A document may do without its last line break.
        for (int length = 0; length < whole.length - 1; length++) {
            assertThat(told(Arrays.copyOf(whole, length))).as("%s bytes", length).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNoneWithSomethingBeforeOrAfterIt(FileKind kind) throws IOException {
        var script = Samples.latin("<script>alert(1)</script>");

        assertThat(told(Samples.joined(script, bytes(kind)))).isEmpty();
        assertThat(told(Samples.joined(bytes(kind), script))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "%PDF-1.7<script>alert(1)</script>\nstartxref\n0\n%%EOF\n",
                "%PDF-1.7\n<script>alert(1)</script>",
                "\n%PDF-1.7\nstartxref\n0\n%%EOF\n",
                "%PDF-1.7\nstartxref\n0\n%%EOF\n<script>alert(1)</script>",
                "GIF89a",
                "MZ"
            })
    void isNoneForOtherFiles(String text) throws IOException {
        assertThat(told(Samples.latin(text))).isEmpty();
    }

    @Test
    void isNoFilmForPicturesInBoxesNorForOneWithoutFrames() throws IOException {
        var brand = Samples.joined(Samples.latin("heic"), new byte[8]);
        var plan = Samples.box("moov", new byte[20]);
        var frames = Samples.box("mdat", new byte[20]);
        var head = Arrays.copyOf(Samples.mp4(""), 24);

        assertThat(told(Samples.joined(Samples.box("ftyp", brand), plan, frames))).isEmpty();
        assertThat(told(Samples.joined(head, plan))).isEmpty();
        assertThat(told(Samples.joined(head, frames))).isEmpty();
        assertThat(told(Samples.joined(plan, frames))).isEmpty();
    }

    @Test
    void isNoWebmForItsOtherKin() throws IOException {
        var text = new String(Samples.webm("frames"), StandardCharsets.ISO_8859_1);

        assertThat(told(Samples.latin(text.replace("webm", "mkvx")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "nonsense",
                "{\"asset\":{\"version\":\"1.0\"}}",
                "{\"asset\":{\"version\":\"2.0\"},\"images\":[{\"uri\":\"https://spy.example/1.png\"}]}",
                "{\"asset\":{\"version\":\"2.0\"},\"buffers\":[{\"uri\":\"lamp.bin\"}]}"
            })
    void isNoModelWithoutAPlanOfItsOwn(String json) throws IOException {
        assertThat(told(Samples.glbOf(json))).isEmpty();
    }

    @Test
    void isNoneAboveItsSize() throws IOException {
        var large = Files.createFile(folder.resolve("large"));
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write(Samples.latin("%PDF-1.7\n"));
            file.seek(33L << 20);
            file.write(Samples.latin("\nstartxref\n0\n%%EOF\n"));
        }

        assertThat(FileKind.of(large)).isEmpty();
    }

    @Test
    void neverStumblesOverNoise() throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var bytes = bytes(FileKind.values()[i % 4]).clone();
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThat(told(bytes)).isNotNull();
        }
    }

    private static byte[] bytes(FileKind kind) {
        return Objects.requireNonNull(WHOLE.get(kind));
    }

    private Optional<FileKind> told(byte[] bytes) throws IOException {
        return FileKind.of(Files.write(folder.resolve("file"), bytes));
    }
}
