package dev.stoa.catalog.filekind;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/** Films in elements: a head that names the kind, then one that holds all the rest (EBML). */
final class Webm {

    private static final int HEAD = 0x1A45DFA3;
    private static final int SEGMENT = 0x18538067;
    private static final int KIND = 0x4282;
    private static final int LONGEST_HEAD = 1_024;
    private static final int SMALLEST = 32;
    private static final long UNKNOWN = -1;

    private Webm() {}

    static boolean isWhole(RandomAccessFile file) throws IOException {
        if (file.length() < SMALLEST || file.readInt() != HEAD) {
            return false;
        }
        long size = size(file);
        long end = file.getFilePointer() + size;
        if (size < 0 || size > LONGEST_HEAD || end + SMALLEST / 2 > file.length()) {
            return false;
        }
        return isNamedWebm(file, end) && isFilled(file, end);
    }

    private static boolean isNamedWebm(RandomAccessFile file, long end) throws IOException {
        while (file.getFilePointer() + 3 < end) {
            int id = file.readUnsignedShort();
            long size = size(file);
            if (size < 0 || file.getFilePointer() + size > end) {
                return false;
            }
            if (id == KIND) {
                var kind = new byte[(int) size];
                file.readFully(kind);
                return new String(kind, StandardCharsets.ISO_8859_1).equals("webm");
            }
            file.seek(file.getFilePointer() + size);
        }
        return false;
    }

    /** What was recorded as it happened does not say how long it is. */
    private static boolean isFilled(RandomAccessFile file, long start) throws IOException {
        file.seek(start);
        if (file.readInt() != SEGMENT) {
            return false;
        }
        long size = size(file);
        return size == UNKNOWN || file.getFilePointer() + size == file.length();
    }

    /** As many zeros before the first one as bytes follow. */
    private static long size(RandomAccessFile file) throws IOException {
        int first = file.readUnsignedByte();
        int more = Integer.numberOfLeadingZeros(first) - 24;
        if (more > 7) {
            return -2;
        }
        long size = first & (0x7F >> more);
        boolean isUnknown = size == 0x7F >> more;
        for (int i = 0; i < more; i++) {
            int next = file.readUnsignedByte();
            isUnknown &= next == 0xFF;
            size = size << 8 | next;
        }
        return isUnknown ? UNKNOWN : size;
    }
}
