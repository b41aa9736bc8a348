package dev.stoa.catalog.filekind;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Films in boxes, each of which says how long it is (ISO 14496-12). */
final class Mp4 {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int MOST_BOXES = 100_000;
    private static final Pattern BRAND =
            Pattern.compile("iso[0-9a-z]|mp4[0-9]|avc1|M4V |MSNV|dash|cmfc|hvc1|av01");

    private Mp4() {}

    /** True when boxes fill the file, and among them are the plan of a film and its frames. */
    static boolean isWhole(RandomAccessFile file) throws IOException {
        long length = file.length();
        var seen = new HashSet<String>();
        long at = 0;
        for (int boxes = 0; at < length; boxes++) {
            long size = sizeOfBox(file, at, seen);
            if (size <= 0 || size > length - at || boxes > MOST_BOXES) {
                return false;
            }
            if (at == 0 && !isFilm(file, size, seen)) {
                return false;
            }
            at += size;
        }
        return seen.contains("moov") && (seen.contains("mdat") || seen.contains("moof"));
    }

    /** 0 for what cannot be a box, nor one that ends only where the file does. */
    private static long sizeOfBox(RandomAccessFile file, long at, Set<String> seen)
            throws IOException {
        if (file.length() - at < HEAD) {
            return 0;
        }
        file.seek(at);
        long size = Integer.toUnsignedLong(file.readInt());
        seen.add(letters(file));
        if (size != 1) {
            return size < HEAD ? 0 : size;
        }
        if (file.length() - at < LONG_HEAD) {
            return 0;
        }
        long large = file.readLong();
        return large < LONG_HEAD ? 0 : large;
    }

    /** Pictures come in such boxes too. */
    private static boolean isFilm(RandomAccessFile file, long size, Set<String> seen)
            throws IOException {
        return seen.contains("ftyp") && size >= LONG_HEAD && BRAND.matcher(letters(file)).matches();
    }

    private static String letters(RandomAccessFile file) throws IOException {
        var four = new byte[4];
        file.readFully(four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }
}
