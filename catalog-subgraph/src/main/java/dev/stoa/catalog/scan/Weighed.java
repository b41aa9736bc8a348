package dev.stoa.catalog.scan;

import java.util.Arrays;
import java.util.List;

/** Documents of one segment that a question matches, in their order, with what each is worth. */
public final class Weighed {

    static final Weighed NONE = new Weighed(0);

    private static final int FIRST_ROOM = 64;

    private int[] docs;
    private float[] weights;
    private int size;

    private Weighed(int room) {
        this.docs = new int[room];
        this.weights = new float[room];
    }

    static Weighed empty() {
        return new Weighed(FIRST_ROOM);
    }

    public int size() {
        return size;
    }

    public int doc(int place) {
        return docs[place];
    }

    public float weight(int place) {
        return weights[place];
    }

    /**
     * @param doc behind all that are in it
     */
    void add(int doc, float weight) {
        if (size == docs.length) {
            int room = Math.max(FIRST_ROOM, size * 2);
            docs = Arrays.copyOf(docs, room);
            weights = Arrays.copyOf(weights, room);
        }
        docs[size] = doc;
        weights[size++] = weight;
    }

    /** It may stay for long. */
    Weighed trimmed() {
        docs = Arrays.copyOf(docs, size);
        weights = Arrays.copyOf(weights, size);
        return this;
    }

    /** What is in both is worth what it is worth in both together. */
    Weighed both(Weighed other) {
        var both = new Weighed(Math.min(size, other.size));
        int i = 0;
        int j = 0;
        while (i < size && j < other.size) {
            int order = docs[i] - other.docs[j];
            if (order == 0) {
                both.add(docs[i], weights[i] + other.weights[j]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both;
    }

    Weighed either(Weighed other) {
        var either = new Weighed(size + other.size);
        int i = 0;
        int j = 0;
        while (i < size || j < other.size) {
            int mine = i < size ? docs[i] : Integer.MAX_VALUE;
            int others = j < other.size ? other.docs[j] : Integer.MAX_VALUE;
            float weight = 0;
            if (mine <= others) {
                weight += weights[i++];
            }
            if (others <= mine) {
                weight += other.weights[j++];
            }
            either.add(Math.min(mine, others), weight);
        }
        return either;
    }

    /** Only what is in this one, worth more where it is in the other too. */
    Weighed with(Weighed other) {
        var more = new Weighed(size);
        int j = 0;
        for (int i = 0; i < size; i++) {
            while (j < other.size && other.docs[j] < docs[i]) {
                j++;
            }
            boolean isInBoth = j < other.size && other.docs[j] == docs[i];
            more.add(docs[i], weights[i] + (isInBoth ? other.weights[j] : 0));
        }
        return more;
    }

    Weighed times(float factor) {
        var product = new Weighed(size);
        for (int i = 0; i < size; i++) {
            product.add(docs[i], weights[i] * factor);
        }
        return product;
    }

    /** What is in so many of them. */
    static Weighed inAtLeast(int number, List<Weighed> all) {
        int end = 0;
        for (var one : all) {
            end = one.size == 0 ? end : Math.max(end, one.docs[one.size - 1] + 1);
        }
        var sums = new float[end];
        var times = new int[end];
        for (var one : all) {
            for (int i = 0; i < one.size; i++) {
                sums[one.docs[i]] += one.weights[i];
                times[one.docs[i]]++;
            }
        }
        var found = empty();
        for (int doc = 0; doc < end; doc++) {
            if (times[doc] >= number) {
                found.add(doc, sums[doc]);
            }
        }
        return found;
    }
}
