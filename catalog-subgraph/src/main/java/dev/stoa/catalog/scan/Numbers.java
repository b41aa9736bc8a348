package dev.stoa.catalog.scan;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/** The numbers that each document of a segment has in one field, the lowest first. */
public final class Numbers {

    private final int[] starts;
    private final long[] values;

    private Numbers(int[] starts, long[] values) {
        this.starts = starts;
        this.values = values;
    }

    public static Numbers of(LeafReader segment, String field) throws IOException {
        var stored = DocValues.getSortedNumeric(segment, field);
        var starts = new int[segment.maxDoc() + 1];
        var values = new long[segment.maxDoc()];
        int end = 0;
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            int count = stored.advanceExact(doc) ? stored.docValueCount() : 0;
            if (end + count > values.length) {
                values = Arrays.copyOf(values, (end + count) * 2);
            }
            for (int i = 0; i < count; i++) {
                values[end++] = stored.nextValue();
            }
            starts[doc + 1] = end;
        }
        return new Numbers(starts, Arrays.copyOf(values, end));
    }

    /** The number of a document that has exactly one; the lowest of several. */
    public long only(int doc) {
        return values[starts[doc]];
    }

    public boolean hasAny(int doc, long least, long most) {
        for (int i = starts[doc]; i < starts[doc + 1]; i++) {
            if (values[i] >= least && values[i] <= most) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds one for each range that the document has a number in.
     *
     * @param ends of the ranges, each of which begins where the one before ends
     */
    public void count(int doc, long[] ends, int[] hits) {
        int before = -1;
        for (int i = starts[doc]; i < starts[doc + 1]; i++) {
            int found = Arrays.binarySearch(ends, values[i]);
            int range = found < 0 ? -found - 1 : found + 1;
            if (range != before) {
                hits[range]++;
                before = range;
            }
        }
    }
}
