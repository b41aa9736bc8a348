package dev.stoa.catalog.filekind;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The smallest files of each kind, filled with what tells one from another. */
public final class Samples {

    private Samples() {}

    public static byte[] mp4(String filling) {
        return joined(
                box("ftyp", joined(latin("isom"), new byte[4], latin("isomavc1"))),
                box("moov", box("mvhd", new byte[100])),
                box("mdat", latin(filling)));
    }

    static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length + 8)
                .put(latin(type))
                .put(content)
                .array();
    }

    static byte[] webm(String filling) {
        var kind = joined(new byte[] {0x42, (byte) 0x82, (byte) 0x84}, latin("webm"));
        var content = joined(latin(filling), new byte[16]);
        return joined(
                bytes(0x1A45DFA3),
                new byte[] {(byte) (0x80 | kind.length)},
                kind,
                bytes(0x18538067),
                bytes(0x10000000 | content.length),
                content);
    }

    public static byte[] glb(String name) {
        return glbOf("{\"asset\":{\"version\":\"2.0\",\"generator\":\"%s\"}}".formatted(name));
    }

    static byte[] glbOf(String json) {
        var chunk = latin(json + " ".repeat((4 - json.length() % 4) % 4));
        return ByteBuffer.allocate(chunk.length + 20)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x46546C67)
                .putInt(2)
                .putInt(chunk.length + 20)
                .putInt(chunk.length)
                .putInt(0x4E4F534A)
                .put(chunk)
                .array();
    }

    public static byte[] pdf(String filling) {
        return latin(
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% "
                        + filling
                        + "\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] bytes(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }
}
