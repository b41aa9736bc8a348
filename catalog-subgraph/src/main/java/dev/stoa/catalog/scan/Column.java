package dev.stoa.catalog.scan;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/** The values that each document of a segment has in one field, as numbers of their names. */
public final class Column {

    private final String[] names;
    private final int[] starts;
    private final int[] values;

    private Column(String[] names, int[] starts, int[] values) {
        this.names = names;
        this.starts = starts;
        this.values = values;
    }

    public static Column of(LeafReader segment, String field) throws IOException {
        var stored = DocValues.getSortedSet(segment, field);
        var starts = new int[segment.maxDoc() + 1];
        var values = new int[segment.maxDoc()];
        int end = 0;
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            int count = stored.advanceExact(doc) ? stored.docValueCount() : 0;
            values = withRoom(values, end + count);
            for (int i = 0; i < count; i++) {
                values[end++] = (int) stored.nextOrd();
            }
            starts[doc + 1] = end;
        }
        var names = new String[(int) stored.getValueCount()];
        for (int number = 0; number < names.length; number++) {
            names[number] = stored.lookupOrd(number).utf8ToString();
        }
        return new Column(names, starts, Arrays.copyOf(values, end));
    }

    static int[] withRoom(int[] values, int room) {
        return room <= values.length ? values : Arrays.copyOf(values, room * 2);
    }

    /** How many names there are; values are below. */
    public int size() {
        return names.length;
    }

    public String name(int value) {
        return names[value];
    }

    /** The value of a document that has exactly one; the first of several. */
    public String only(int doc) {
        return names[values[starts[doc]]];
    }

    /** Adds one where the document has the value. */
    public void count(int doc, int[] hits) {
        for (int i = starts[doc]; i < starts[doc + 1]; i++) {
            hits[values[i]]++;
        }
    }

    public boolean hasAny(int doc, boolean[] wanted) {
        for (int i = starts[doc]; i < starts[doc + 1]; i++) {
            if (wanted[values[i]]) {
                return true;
            }
        }
        return false;
    }
}
