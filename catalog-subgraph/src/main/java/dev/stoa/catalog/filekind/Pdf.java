package dev.stoa.catalog.filekind;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Documents: a head on a line of its own, and a mark at the end. */
final class Pdf {

    private static final Pattern HEAD = Pattern.compile("%PDF-[12]\\.[0-9] *[\\r\\n]");
    private static final Pattern END = Pattern.compile("startxref\\s+[0-9]+\\s+%%EOF\\s*\\z");
    private static final int LONGEST_HEAD = 16;
    private static final int LONGEST_END = 1_024;

    private Pdf() {}

    /** Nothing stands before its head, on its line or after its end. */
    static boolean isWhole(RandomAccessFile file) throws IOException {
        var head = text(file, LONGEST_HEAD);
        file.seek(Math.max(0, file.length() - LONGEST_END));
        return HEAD.matcher(head).lookingAt() && END.matcher(text(file, LONGEST_END)).find();
    }

    private static String text(RandomAccessFile file, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, file.length() - file.getFilePointer())];
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
