package dev.stoa.catalog.filekind;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Models: a description in JSON, then all that it needs (glTF 2.0, binary). */
final class Glb {

    private static final int MAGIC = 0x676C5446;
    private static final int VERSION = 2;
    private static final int JSON = 0x4E4F534A;
    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int LONGEST_JSON = 16 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Glb() {}

    static boolean isWhole(RandomAccessFile file) throws IOException {
        if (file.length() < HEAD + CHUNK_HEAD
                || file.readInt() != MAGIC
                || little(file) != VERSION
                || little(file) != file.length()) {
            return false;
        }
        long size = Integer.toUnsignedLong(little(file));
        if (little(file) != JSON
                || size > LONGEST_JSON
                || size > file.length() - HEAD - CHUNK_HEAD) {
            return false;
        }
        var json = new byte[(int) size];
        file.readFully(json);
        return isModel(json) && isFilled(file);
    }

    /** The other chunks end where the file does. */
    private static boolean isFilled(RandomAccessFile file) throws IOException {
        while (file.getFilePointer() < file.length()) {
            if (file.length() - file.getFilePointer() < CHUNK_HEAD) {
                return false;
            }
            long size = Integer.toUnsignedLong(little(file));
            int _ = little(file);
            if (size > file.length() - file.getFilePointer()) {
                return false;
            }
            file.seek(file.getFilePointer() + size);
        }
        return true;
    }

    private static boolean isModel(byte[] json) {
        try {
            var model = MAPPER.readTree(json);
            return model.path("asset").path("version").asString("").startsWith("2.")
                    && Stream.of("buffers", "images")
                            .flatMap(
                                    part ->
                                            StreamSupport.stream(
                                                    model.path(part).spliterator(), false))
                            .allMatch(Glb::isInside);
        } catch (JacksonException e) {
            return false;
        }
    }

    /** What is fetched from elsewhere could tell others who looks at it. */
    private static boolean isInside(JsonNode part) {
        var address = part.path("uri");
        return address.isMissingNode() || address.asString("").startsWith("data:");
    }

    private static int little(RandomAccessFile file) throws IOException {
        return Integer.reverseBytes(file.readInt());
    }
}
